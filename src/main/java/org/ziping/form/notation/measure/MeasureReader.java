package org.ziping.form.notation.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.form.notation.text.Numeral;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.model.Quantity;
import org.ziping.model.Sign;

/** Reads one {@link Measure}: outwards from its number, first what stands in front, then what stands behind. Used once. */
final class MeasureReader {

    private static final Words RESULT = Vocabulary.words("符号·结果");
    private static final Words ABOUT_BEHIND = Vocabulary.words("约数·后");
    private static final Words NO_QUANTITY_BEFORE = Vocabulary.words("不是数量·前");
    private static final Words NO_QUANTITY_BEHIND = Vocabulary.words("不是数量·后");
    private static final Words QUANTITY_BEHIND = Vocabulary.words("不是数量·后·除外");
    private static final Words TIME_UNITS = Vocabulary.words("时间单位");
    private static final int LONGEST_WORDS = 14;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private final String text;
    private final NumberPlace number;
    private final MeasureFront front;
    private int end;
    private Nearness nearness;
    private Optional<Signs.Placed> signBehind = Optional.empty();

    private MeasureReader(String text, NumberPlace number) {
        this.text = text;
        this.number = number;
        this.front = MeasureFront.of(text, number.start());
        this.nearness = front.nearness();
    }

    /** The measure around the first number of a text in plain spelling; empty if there is none that is understood. */
    static Optional<Measure> read(String text) {
        return NumberPlace.first(text).flatMap(number -> new MeasureReader(text, number).around());
    }

    private Optional<Measure> around() {
        String before = text.substring(0, front.start());
        Optional<Each> each = Each.in(before);
        String lead = Texts.trimMarks(each.map(Each::lead).orElse(before));
        Units.Placed behind = unitBehind(number);
        if (text.lastIndexOf('每', front.start()) >= 0 && (each.isEmpty() || !behind.known())) {
            return Optional.empty();
        }
        Units.Placed unit = each.map(per -> Units.per(behind, per.units())).orElse(behind);
        if (!isLead(lead) || isYear(number.value(), unit) || isRecentTime(unit)) {
            return Optional.empty();
        }
        end = unit.end();
        Optional<NumberPlace> upper = upper();
        Units.Placed last = upper.map(this::unitBehind).orElse(unit);
        if (upper.isPresent() && (!sameUnit(unit, last) || front.isNegative())) {
            return Optional.empty();
        }
        end = last.end();
        readBehind();
        return finish(lead, bracketed(last), upper.map(NumberPlace::value));
    }

    private Units.Placed unitBehind(NumberPlace place) {
        return place.perHundred().orElseGet(() -> Units.behind(text, place.end()));
    }

    private Optional<Measure> finish(String lead, Units.Placed unit, Optional<BigDecimal> upper) {
        String tail = Texts.trimMarks(text.substring(end));
        boolean remark = end < text.length() && text.charAt(end) == '(';
        boolean separated = remark || Texts.isMark(text, end);
        boolean unnamedWithWords = !unit.name().isEmpty() && !unit.known() && !tail.isEmpty() && !separated;
        if (!isTail(tail, remark) || unnamedWithWords || contradictorySigns()) {
            return Optional.empty();
        }
        Quantity from = quantity(front.isNegative() ? number.value().negate() : number.value(), unit);
        Optional<Quantity> to = upper.map(value -> quantity(value, unit));
        if (front.isPlusMinus()) {
            to = Optional.of(from);
            from = quantity(number.value().negate(), unit);
        }
        return Optional.of(
                new Measure(lead, sign(), isResult(), from, to, nearness.and(unit.nearness()), tail, separated));
    }

    private Quantity quantity(BigDecimal value, Units.Placed unit) {
        String name = unit.name().isEmpty() && front.money() ? "元" : unit.name();
        return new Quantity(value.movePointRight(unit.shift()), name, unit.shift());
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
        Optional<Sign> before = front.sign().map(Signs.Placed::sign);
        return signBehind.isPresent() && (before.isEmpty() || opposite()) ? signBehind.map(Signs.Placed::sign) : before;
    }

    private boolean isResult() {
        return signBehind.isEmpty()
                && front.sign()
                        .filter(sign -> RESULT.contains(text.substring(sign.start(), sign.end())))
                        .isPresent();
    }

    private boolean opposite() {
        return front.sign().isPresent()
                && signBehind.isPresent()
                && front.sign().get().sign().isUpperBound()
                        != signBehind.get().sign().isUpperBound();
    }

    /** 控制在80%以上 says ≥; any other two signs that contradict each other say nothing. */
    private boolean contradictorySigns() {
        return opposite() && text.charAt(front.sign().get().end() - 1) != '在';
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
        return tail.length() <= LONGEST_WORDS
                && !Numeral.hasDigit(tail)
                && (remark || !NO_QUANTITY_BEHIND.anyIn(tail, QUANTITY_BEHIND));
    }

    private static boolean isYear(BigDecimal value, Units.Placed unit) {
        return unit.name().startsWith("年")
                && value.scale() <= 0
                && value.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
                && value.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0;
    }

    /** 近3年 is a time that passed, 近200人 a number. */
    private boolean isRecentTime(Units.Placed unit) {
        return front.about().filter("近"::equals).isPresent() && TIME_UNITS.contains(unit.name());
    }
}
