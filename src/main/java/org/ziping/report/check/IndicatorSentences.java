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

    private static final Pattern GOES_ON = Pattern.compile("^(次(?!，|,|。|;|$)|均|/|·)");

    /** What a number is of stands nearer to it. */
    private static final int REACH = 100;

    private final Indicators indicators;

    IndicatorSentences(Indicators indicators) {
        this.indicators = indicators;
    }

    /** The claims in the stretches of one passage, each of which speaks of one indicator. */
    List<Claim> claims(List<Stretch> stretches) {
        List<Claim> claims = new ArrayList<>();
        if (!stretches.isEmpty()) {
            Numbers numbers = Numbers.of(stretches.get(0).passage().line());
            stretches.forEach(stretch -> claims.addAll(inStretch(stretch, numbers)));
        }
        return claims;
    }

    private List<Claim> inStretch(Stretch stretch, Numbers numbers) {
        Line line = stretch.passage().line();
        List<Claim> claims = new ArrayList<>();
        boolean explaining = false;
        for (Line.Span sentence : line.sentences(stretch.span())) {
            String words = line.plain().substring(sentence.start(), sentence.end());
            boolean again = POINTS_AGAIN.matcher(words).find();
            Matcher reason = REASON.matcher(words);
            boolean givesReason = reason.find();
            if (!explaining || again) {
                int end = givesReason ? sentence.start() + reason.start() : sentence.end();
                claims.addAll(stated(stretch, numbers.within(new Line.Span(sentence.start(), end)), sentence.start()));
            }
            explaining = givesReason || explaining && !again;
        }
        return claims;
    }

    /** The claims of the numbers of a sentence, each by the words between it and the number before it. */
    private List<Claim> stated(Stretch stretch, List<Printed> numbers, int start) {
        List<Claim> claims = new ArrayList<>();
        int from = start;
        for (Printed number : numbers) {
            int reach = Math.min(REACH + stretch.name().length(), number.start() - from);
            aspect(stretch.passage().line().before(number.start(), reach), stretch.name())
                    .flatMap(aspect -> claim(stretch.passage(), number, indicators.figures(stretch.name(), aspect)))
                    .ifPresent(claims::add);
            from = number.end();
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
        int longest = figures.stream()
                .mapToInt(figure -> figure.unit().length())
                .max()
                .orElse(0);
        String behind = passage.line().behind(number.end(), longest + REACH);
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
        return behind.startsWith(unit)
                && !GOES_ON.matcher(behind.substring(unit.length())).find();
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
