package org.ziping.form.notation;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.model.Quantity;
import org.ziping.model.Sign;

/** Reads one {@link Measure}: outwards from its number, first what stands in front, then what stands behind. Used once. */
final class MeasureReader {

    private static final Words ABOUT_BEFORE = Vocabulary.words("约数·前");
    private static final Words NOT_ABOUT = Vocabulary.words("约数·不是");
    private static final Words ABOUT_BEHIND = Vocabulary.words("约数·后");
    private static final Words NO_QUANTITY_BEFORE = Vocabulary.words("不是数量·前");
    private static final Words NO_QUANTITY_BEHIND = Vocabulary.words("不是数量·后");
    private static final Words TIME_UNITS = Vocabulary.words("时间单位");
    private static final int LONGEST_WORDS = 14;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private final String text;
    private int start;
    private int end;
    private boolean negative;
    private boolean plusMinus;
    private boolean money;
    private Optional<String> aboutBefore = Optional.empty();
    private Nearness nearness = Nearness.EXACT;
    private Optional<Signs.Placed> signBefore = Optional.empty();
    private Optional<Signs.Placed> signBehind = Optional.empty();

    MeasureReader(String text) {
        this.text = text;
    }

    Optional<Measure> read() {
        return NumberPlace.first(text).flatMap(this::around);
    }

    private Optional<Measure> around(NumberPlace number) {
        readFront(number.start());
        Optional<Each> each = Each.in(text.substring(0, start));
        String lead = Texts.trimMarks(each.map(Each::lead).orElse(text.substring(0, start)));
        Units.Placed behind = number.perHundred().orElseGet(() -> Units.behind(text, number.end()));
        if (text.lastIndexOf('每', start) >= 0 && (each.isEmpty() || !behind.known())) {
            return Optional.empty();
        }
        Units.Placed unit = each.map(per -> Units.per(behind, per.units())).orElse(behind);
        if (!isLead(lead) || isYear(number.value(), unit) || isRecentTime(unit)) {
            return Optional.empty();
        }
        end = unit.end();
        Optional<NumberPlace> upper = upper();
        if (upper.isPresent()) {
            Units.Placed upperUnit = upper.get()
                    .perHundred()
                    .orElseGet(() -> Units.behind(text, upper.get().end()));
            if (!sameUnit(unit, upperUnit) || negative) {
                return Optional.empty();
            }
            unit = upperUnit;
            end = upperUnit.end();
        }
        readBehind();
        Units.Placed shown = bracketed(unit);
        return finish(number, lead, shown, upper.map(NumberPlace::value));
    }

    private Optional<Measure> finish(NumberPlace number, String lead, Units.Placed unit, Optional<BigDecimal> upper) {
        String tail = Texts.trimMarks(text.substring(end));
        boolean remark = end < text.length() && text.charAt(end) == '(';
        boolean separated = remark || Texts.isMark(text, end);
        boolean unnamedWithWords = !unit.name().isEmpty() && !unit.known() && !tail.isEmpty() && !separated;
        if (!isTail(tail, remark) || unnamedWithWords || contradictorySigns()) {
            return Optional.empty();
        }
        Quantity from = quantity(negative ? number.value().negate() : number.value(), unit);
        Optional<Quantity> to = upper.map(value -> quantity(value, unit));
        if (plusMinus) {
            to = Optional.of(from);
            from = quantity(number.value().negate(), unit);
        }
        return Optional.of(new Measure(lead, sign(), from, to, nearness.and(unit.nearness()), tail, separated));
    }

    private Quantity quantity(BigDecimal value, Units.Placed unit) {
        String name = unit.name().isEmpty() && money ? "元" : unit.name();
        return new Quantity(value.movePointRight(unit.shift()), name, unit.shift());
    }

    /** Goes back from the number over minus, currency, 约 and sign. */
    private void readFront(int numberStart) {
        start = numberStart;
        if (charBefore() == '-' && !Texts.isLetter(text, start - 2) && !Numeral.isDigit(text, start - 2)) {
            negative = true;
            start--;
        } else if (charBefore() == '±') {
            plusMinus = true;
            start--;
        }
        skipBlanksBack();
        if (charBefore() == '¥') {
            money = true;
            start--;
        }
        skipAboutBack();
        signBefore = Signs.before(text, start);
        signBefore.ifPresent(sign -> start = sign.start());
        skipAboutBack();
    }

    private char charBefore() {
        return start > 0 ? text.charAt(start - 1) : ' ';
    }

    private void skipBlanksBack() {
        start = Texts.blanksBefore(text, start);
    }

    private void skipAboutBack() {
        skipBlanksBack();
        Optional<String> word = ABOUT_BEFORE
                .findBefore(text, start)
                .filter(found -> NOT_ABOUT.findBefore(text, start).isEmpty());
        word.ifPresent(about -> {
            aboutBefore = word;
            nearness = nearness.and(Nearness.of(about));
            start -= about.length();
        });
    }

    /** Goes on from the unit over brackets that only explain, signs in words and 左右. */
    private void readBehind() {
        signBehind = Signs.behind(text, end);
        signBehind.ifPresent(sign -> end = sign.end());
        int from = Texts.blanksFrom(text, end);
        ABOUT_BEHIND.findAt(text, from).ifPresent(about -> {
            nearness = nearness.and(Nearness.of(about));
            end = from + about.length();
        });
    }

    /** The end of a range, if a connector and a number follow. */
    private Optional<NumberPlace> upper() {
        int from = Texts.blanksFrom(text, end);
        int behind = from;
        while (behind < text.length() && "-~至到".indexOf(text.charAt(behind)) >= 0) {
            behind++;
        }
        return behind == from ? Optional.empty() : NumberPlace.at(text, Texts.blanksFrom(text, behind));
    }

    private static boolean sameUnit(Units.Placed first, Units.Placed second) {
        boolean firstBare = first.name().isEmpty() && first.shift() == 0;
        return firstBare || first.name().equals(second.name()) && first.shift() == second.shift();
    }

    /** The unit, also if it stands in a bracket behind the number; the bracket is passed over. */
    private Units.Placed bracketed(Units.Placed unit) {
        int open = Texts.blanksFrom(text, end);
        int close = text.indexOf(')', open);
        if (open >= text.length() || text.charAt(open) != '(' || close < 0) {
            return unit;
        }
        Optional<Units.Placed> inner =
                Units.whole(text.substring(open + 1, close)).filter(Units.Placed::known);
        boolean bare = unit.name().isEmpty() && unit.shift() == 0;
        if (inner.isEmpty() || !bare && !sameUnit(unit, inner.get())) {
            return unit;
        }
        end = close + 1;
        return inner.get();
    }

    private Optional<Sign> sign() {
        Optional<Sign> before = signBefore.map(Signs.Placed::sign);
        return signBehind.isPresent() && (before.isEmpty() || opposite()) ? signBehind.map(Signs.Placed::sign) : before;
    }

    private boolean opposite() {
        return signBefore.isPresent()
                && signBehind.isPresent()
                && signBefore.get().sign().isUpperBound()
                        != signBehind.get().sign().isUpperBound();
    }

    /** 控制在80%以上 says ≥; any other two signs that contradict each other say nothing. */
    private boolean contradictorySigns() {
        return opposite() && text.charAt(signBefore.get().end() - 1) != '在';
    }

    private boolean isLead(String lead) {
        return lead.length() <= LONGEST_WORDS
                && !lead.endsWith("-")
                && !startsWithDenial(lead)
                && NO_QUANTITY_BEFORE.findBefore(lead, lead.length()).isEmpty();
    }

    private static boolean startsWithDenial(String lead) {
        return lead.startsWith("未") || lead.startsWith("没") || lead.startsWith("尚");
    }

    /** Words that may follow: no other number, and nothing that takes the number back, except as a remark in brackets. */
    private static boolean isTail(String tail, boolean remark) {
        return tail.length() <= LONGEST_WORDS && !Numeral.hasDigit(tail) && (remark || !NO_QUANTITY_BEHIND.anyIn(tail));
    }

    private static boolean isYear(BigDecimal value, Units.Placed unit) {
        return unit.name().startsWith("年")
                && value.scale() <= 0
                && value.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
                && value.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0;
    }

    /** 近3年 is a time that passed, 近200人 a number. */
    private boolean isRecentTime(Units.Placed unit) {
        return aboutBefore.filter("近"::equals).isPresent() && TIME_UNITS.contains(unit.name());
    }
}
