package org.ziping.form.indicator;

import static org.ziping.form.header.IndicatorColumn.ACTUAL;
import static org.ziping.form.header.IndicatorColumn.LEVEL1;
import static org.ziping.form.header.IndicatorColumn.LEVEL2;
import static org.ziping.form.header.IndicatorColumn.NAME;
import static org.ziping.form.header.IndicatorColumn.SCORE;
import static org.ziping.form.header.IndicatorColumn.SIGN;
import static org.ziping.form.header.IndicatorColumn.TARGET;
import static org.ziping.form.header.IndicatorColumn.UNIT;
import static org.ziping.form.header.IndicatorColumn.WEIGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ziping.form.header.IndicatorColumn;
import org.ziping.form.page.Conclusions;
import org.ziping.form.page.HeaderColumn;
import org.ziping.model.FindingCode;

/**
 * Concludes which column of an indicator block holds what: by the words of its header, then by the kind of content, then by
 * arithmetic. What stays open becomes a finding at the header.
 */
final class ColumnReading {

    private final List<Candidate> candidates;
    private final List<Candidate> open = new ArrayList<>();
    private final Arithmetic arithmetic;
    private final Conclusions conclusions;
    private final IndicatorColumns columns;

    private ColumnReading(List<Candidate> all, Arithmetic arithmetic, Conclusions conclusions) {
        Ticks ticks = Ticks.among(all);
        this.candidates = all.stream().filter(one -> !ticks.has(one)).toList();
        this.arithmetic = arithmetic;
        this.conclusions = conclusions;
        Candidate firstWithWords = candidates.stream()
                .filter(candidate -> candidate.column().hasWords())
                .findFirst()
                .orElseThrow();
        this.columns = new IndicatorColumns(firstWithWords.column().header(), ticks);
    }

    /** The columns of a block, their times told apart; what could not be decided is in the conclusions. */
    static IndicatorColumns of(List<Candidate> candidates, Arithmetic arithmetic, Conclusions conclusions) {
        ColumnReading reading = new ColumnReading(candidates, arithmetic, conclusions);
        reading.concludeTicks();
        reading.byWords();
        reading.byContent();
        reading.byArithmetic();
        Optional<Candidate> pairs = reading.findPairsOfPoints();
        pairs.ifPresent(reading::reportPairs);
        if (pairs.isEmpty()) {
            new MissingColumns(reading.columns, reading.open, conclusions).report();
        }
        return reading.columns;
    }

    private void concludeTicks() {
        columns.ticks()
                .bands()
                .forEach(band -> conclusions.conclude(band.column().header(), "打勾的“" + band.words() + "”列", "列中只有打勾"));
    }

    private Optional<Candidate> findPairsOfPoints() {
        return Stream.of(WEIGHT, SCORE)
                .flatMap(role -> columns.find(role).flatMap(this::candidate).stream())
                .filter(one -> one.content().isPairsOfPoints())
                .findFirst();
    }

    private void reportPairs(Candidate pairs) {
        conclusions.find(
                pairs.column().header(),
                FindingCode.COLUMN_UNCLEAR,
                "表头“" + pairs.column().words() + "”下每格有两个数，看不出哪个是分值、哪个是得分，请分成“分值”“得分”两列填写");
    }

    private void byWords() {
        candidates.stream().filter(Candidate::isUnknown).forEach(open::add);
        for (IndicatorColumn role : IndicatorColumn.values()) {
            List<Candidate> named =
                    candidates.stream().filter(candidate -> candidate.is(role)).toList();
            if (named.size() == 1) {
                take(role, named.get(0), named.get(0).wordGround());
            } else if (named.size() > 1) {
                new Rivals(role, named, columns, arithmetic).settle(this::take, open::add);
            }
        }
    }

    private void take(IndicatorColumn role, Candidate candidate, String grounds) {
        columns.put(role, candidate.column());
        open.remove(candidate);
        if (role != IndicatorColumn.OTHER) {
            conclusions.conclude(candidate.column().header(), "“" + role.title() + "”列", grounds);
        }
    }

    /** Names of levels, signs, units and measures show what a column is even without words. */
    private void byContent() {
        targetBehindAnotherWord(SIGN);
        targetBehindAnotherWord(UNIT);
        takeOnly(LEVEL1, candidate -> candidate.content().isLevel1() && isBeforeValues(candidate), "内容为一级指标名称");
        takeOnly(LEVEL2, candidate -> candidate.content().isLevel2() && isBeforeValues(candidate), "内容为二级指标名称");
        nameFromLevels();
        takeOnly(NAME, candidate -> candidate.content().isWords() && isBeforeValues(candidate), "内容为文字且在指标值之前");
        takeOnly(TARGET, candidate -> candidate.content().isMeasures(), "内容为带符号或单位的数值");
        takeOnly(ACTUAL, this::isBesideTarget, "内容为数值或完成情况，紧邻“指标值”列");
        takeOnly(SIGN, candidate -> candidate.content().isSigns(), "内容全部为比较符号");
        takeOnly(UNIT, candidate -> candidate.content().isUnits() && isAfterTarget(candidate), "内容全部为计量单位");
    }

    /** Below 指标性质、指标值 or 指标性质 alone stands ≥20场 where the form has no other column for it. */
    private void targetBehindAnotherWord(IndicatorColumn role) {
        Optional<Candidate> both = columns.find(role)
                .flatMap(this::candidate)
                .filter(one -> one.content().isMeasures() && !columns.has(TARGET));
        both.ifPresent(one -> {
            columns.remove(role);
            take(TARGET, one, one.wordGround() + "；内容为带符号或单位的数值");
        });
    }

    private boolean isBeforeValues(Candidate candidate) {
        return candidate.column().last() < columns.firstValueColumn();
    }

    private boolean isAfterTarget(Candidate candidate) {
        return columns.find(TARGET)
                .filter(target -> target.last() + 1 == candidate.column().first())
                .isPresent();
    }

    private boolean isBesideTarget(Candidate candidate) {
        boolean measured =
                candidate.content().isMeasures() || candidate.content().isWords();
        boolean right = columns.find(TARGET)
                .filter(target -> target.last() < candidate.column().first())
                .isPresent();
        return measured && right && candidate.column().hasWords();
    }

    /** A form of two levels: the lower one names the indicators, unless it holds but 数量指标, 质量指标 and the like. */
    private void nameFromLevels() {
        boolean open = this.open.stream().anyMatch(one -> one.content().isWords() && isBeforeValues(one));
        if (columns.has(NAME) || open) {
            return;
        }
        for (IndicatorColumn level : new IndicatorColumn[] {LEVEL2, LEVEL1}) {
            Optional<Candidate> lowest = columns.find(level).flatMap(this::candidate);
            if (lowest.isPresent()) {
                columns.remove(level);
                take(NAME, lowest.get(), lowest.get().wordGround() + "；没有更低一级的指标列");
                return;
            }
        }
    }

    private Optional<Candidate> candidate(HeaderColumn column) {
        return candidates.stream().filter(one -> one.column().isSame(column)).findFirst();
    }

    private void takeOnly(IndicatorColumn role, Predicate<Candidate> fits, String grounds) {
        if (columns.has(role)) {
            return;
        }
        List<Candidate> fitting = open.stream()
                .filter(one -> !one.content().isEmpty())
                .filter(fits)
                .toList();
        if (fitting.size() == 1) {
            take(role, fitting.get(0), grounds + "，没有别的列如此");
        }
    }

    /** Weights add up to 100, scores lie below their weights. */
    private void byArithmetic() {
        if (!columns.has(WEIGHT)) {
            List<Candidate> fitting = open.stream()
                    .filter(one ->
                            arithmetic.weights(one.column(), one.content()).isPresent())
                    .toList();
            if (fitting.size() == 1) {
                Candidate only = fitting.get(0);
                take(
                        WEIGHT,
                        only,
                        arithmetic.weights(only.column(), only.content()).orElseThrow());
            }
        }
        columns.find(WEIGHT)
                .flatMap(this::candidate)
                .ifPresent(weights -> takeOnly(
                        SCORE,
                        one -> one.content().isPoints() && arithmetic.areWithin(one.content(), weights.content()),
                        "各行数值都不高于分值"));
    }
}
