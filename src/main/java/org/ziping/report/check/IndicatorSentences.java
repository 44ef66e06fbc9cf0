package org.ziping.report.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.model.Quantity;

/** What a report states of an indicator from its name on: the number next to a word for it, and nothing else in between. */
final class IndicatorSentences {

    private static final char NAME = '\u0001';
    private static final Pattern REASON = Pattern.compile("原因|措施|由于|因为|主要是|导致");
    private static final Pattern POINTS_AGAIN =
            Pattern.compile("^(?:综上,?|因此)?[，,]?(?:该|本)?(?:项)?(?:指标)?(?:的)?(?:权重|分值|自评|得分|满分|标准分)");
    private static final String BETWEEN =
            "(?:指标|该|为|是|:|了|约|近|共|值|数|的|应|需|要|在|到|达到?|大于等于|小于等于|大于或等于|小于或等于|大于|小于|等于|不低于|不少于|不高于|不超过|不大于|不小于|至少|最多"
                    + "|[≥≤=<>\"“”‘’(\\[])*";
    private static final Pattern BETWEEN_ALL = Pattern.compile(BETWEEN);
    private static final Pattern SIGN = Pattern.compile("[≥≤=<>]|[大小等]于|不[低少高超大小]|至少|最多");
    private static final Pattern ENDS = Pattern.compile("^($|[，,。;、:!?)\\]\"“”’】~～]|至|到|以[上下内])");

    private final Indicators indicators;

    IndicatorSentences(Indicators indicators) {
        this.indicators = indicators;
    }

    /** The claims about an indicator in a stretch of a passage that speaks of it. */
    List<Claim> claims(Passage passage, String name, Line.Span stretch) {
        List<Claim> claims = new ArrayList<>();
        boolean explaining = false;
        for (Line.Span sentence : passage.line().sentences()) {
            int from = Math.max(sentence.start(), stretch.start());
            int to = Math.min(sentence.end(), stretch.end());
            if (from < to) {
                String words = passage.line().plain().substring(from, to);
                boolean again = POINTS_AGAIN.matcher(words).find();
                claims.addAll(inSentence(passage, name, new Line.Span(from, to), explaining && !again));
                explaining = REASON.matcher(words).find() || explaining && !again;
            }
        }
        return claims;
    }

    private List<Claim> inSentence(Passage passage, String name, Line.Span sentence, boolean explaining) {
        String plain = passage.line().plain();
        int end = sentence.end();
        Matcher reason = REASON.matcher(plain).region(sentence.start(), sentence.end());
        if (explaining) {
            return List.of();
        }
        if (reason.find()) {
            end = reason.start();
        }
        List<Claim> claims = new ArrayList<>();
        int from = sentence.start();
        for (Printed number : Printed.in(plain)) {
            if (number.start() >= from && number.end() <= end) {
                String before = plain.substring(from, number.start());
                aspect(before, name)
                        .flatMap(aspect -> claim(passage, number, indicators.figures(name, aspect)))
                        .ifPresent(claims::add);
                from = number.end();
            }
        }
        return claims;
    }

    /** What the words before a number, back to the number before it, say that it is. */
    private static Optional<Aspect> aspect(String before, String name) {
        String masked = before.replace(name, String.valueOf(NAME).repeat(name.length()));
        List<Word> words = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            Matcher found = aspect.words().matcher(masked);
            while (found.find()) {
                words.add(new Word(aspect, found.start(), found.end()));
            }
        }
        words.removeIf(word -> !isNextTo(masked.substring(word.end())));
        boolean isTarget = words.stream().anyMatch(word -> word.aspect() == Aspect.TARGET);
        words.removeIf(word -> isTarget && word.isBareActual());
        return words.stream()
                .max(Comparator.comparingInt(Word::end).thenComparingInt(Word::length))
                .map(Word::aspect)
                .or(() -> direct(masked));
    }

    private static boolean isNextTo(String between) {
        return BETWEEN_ALL.matcher(between.replace(String.valueOf(NAME), "")).matches();
    }

    /** A number right behind the name, with a sign a target, else what was reached. */
    private static Optional<Aspect> direct(String masked) {
        int name = masked.lastIndexOf(NAME);
        if (name < 0 || !isNextTo(masked.substring(name + 1))) {
            return Optional.empty();
        }
        return Optional.of(SIGN.matcher(masked.substring(name + 1)).find() ? Aspect.TARGET : Aspect.ACTUAL);
    }

    /** The number as a statement of those figures, if it is in their unit. */
    static Optional<Claim> claim(Passage passage, Printed number, List<Figure> figures) {
        String behind = passage.line().plain().substring(number.end());
        List<Figure> inUnit = figures.stream()
                .filter(figure -> isInUnit(number, behind, figure.unit()))
                .toList();
        if (inUnit.isEmpty() || inUnit.size() < figures.size()) {
            return Optional.empty();
        }
        String unit = inUnit.get(0).unit();
        boolean written = !unit.equals(Quantity.PERCENT) && behind.startsWith(unit);
        return Optional.of(new Claim(passage, number, written ? unit : "", inUnit));
    }

    private static boolean isInUnit(Printed number, String behind, String unit) {
        if (unit.equals(Quantity.PERCENT) || number.isPercent()) {
            return unit.equals(Quantity.PERCENT) && number.isPercent();
        }
        if (unit.isEmpty()) {
            return ENDS.matcher(behind).find();
        }
        return behind.startsWith(unit) && !behind.substring(unit.length()).matches("^(次(?!，|,|。|;|$)|均|/|·).*");
    }

    /** A word for an aspect; 达到 after 目标值 belongs to it. */
    private record Word(Aspect aspect, int start, int end) {

        int length() {
            return end - start;
        }

        boolean isBareActual() {
            return aspect == Aspect.ACTUAL && length() <= 2;
        }
    }
}
