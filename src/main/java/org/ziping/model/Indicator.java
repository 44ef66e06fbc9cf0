package org.ziping.model;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the indicator block.
 *
 * @param row the sheet's row, counted from 0
 * @param level1 产出指标, 效益指标, …; absent if the form names no level
 * @param level2 数量指标, 质量指标, …
 * @param name 三级指标
 * @param plan what was to be reached
 * @param result what was reached
 * @param marks weight and scores
 * @param remark why, and what will be done
 */
public record Indicator(
        int row,
        FromCell<String> level1,
        FromCell<String> level2,
        FromCell<String> name,
        Plan plan,
        Result result,
        Marks marks,
        Remark remark) {

    public Indicator {
        Objects.requireNonNull(name);
        Objects.requireNonNull(plan);
        Objects.requireNonNull(result);
        Objects.requireNonNull(marks);
        Objects.requireNonNull(remark);
    }

    /** The same row with other marks. */
    public Indicator withMarks(Marks others) {
        return new Indicator(row, level1, level2, name, plan, result, others, remark);
    }

    /**
     * What was to be reached.
     *
     * @param target 指标值
     * @param adjusted 调整后指标值; where filled it wins over the first one
     * @param rule 指标赋分规则, the row's own rule in words
     * @param scoring what those words mean; like {@code rule} it is blank or absent where there are none
     * @param nature what the row's numbers are
     */
    public record Plan(
            FromCell<Target> target,
            FromCell<Target> adjusted,
            FromCell<String> rule,
            FromCell<ScoringWords> scoring,
            Nature nature) {

        /** A row whose rule, if it has one, is not understood. */
        public Plan(FromCell<Target> target, FromCell<Target> adjusted, FromCell<String> rule) {
            this(target, adjusted, rule, rule.map(words -> new ScoringWords.Unclear()), Nature.NUMBER);
        }

        /** The row's own rule: the one of its column, else the one that stands in place of a target. */
        public Optional<ScoringWords> ownRule() {
            return scoring.find()
                    .or(() -> inForce()
                            .find()
                            .filter(Target.RuleWords.class::isInstance)
                            .map(words -> ((Target.RuleWords) words).meaning()));
        }

        /** The target that counts: the adjusted one where it was given, else the first. */
        public FromCell<Target> inForce() {
            return adjusted.is(FromCell.State.GIVEN) || adjusted.is(FromCell.State.UNREADABLE) ? adjusted : target;
        }

        /** Whether the target is a number that is not to be passed: ≤5%. */
        public boolean isUpperBound() {
            return inForce()
                    .find()
                    .filter(one -> one instanceof Target.Measured measured
                            && measured.sign().isUpperBound())
                    .isPresent();
        }
    }

    /**
     * What was reached.
     *
     * @param actual 实际完成值
     * @param midYear 年中监控完成值
     * @param lastYear 上年完成值
     */
    public record Result(FromCell<Actual> actual, FromCell<Actual> midYear, FromCell<Actual> lastYear) {}

    /**
     * Weight and scores as the form has them before this program computes any.
     *
     * @param weight 分值
     * @param score 得分 as printed
     * @param completion 完成率 as printed
     * @param coefficient 得分系数, score by weight, as printed
     */
    public record Marks(
            FromCell<Points> weight, FromCell<Points> score, FromCell<Ratio> completion, FromCell<Ratio> coefficient) {

        /** Marks of a form without a column 得分系数. */
        public Marks(FromCell<Points> weight, FromCell<Points> score, FromCell<Ratio> completion) {
            this(weight, score, completion, FromCell.absent());
        }

        public Marks withWeight(FromCell<Points> other) {
            return new Marks(other, score, completion, coefficient);
        }

        public Marks withScore(FromCell<Points> other) {
            return new Marks(weight, other, completion, coefficient);
        }
    }

    /**
     * @param reason 偏差原因分析; of a form with one column for both, all of it
     * @param measure 改进措施; absent if the form has one column for both
     */
    public record Remark(FromCell<String> reason, FromCell<String> measure) {

        /** What templates leave in the cell, or people write when there is nothing to say. */
        private static final Set<String> SAYS_NOTHING = Set.of("0", "-", "—", "/", "无");

        /** Whether a remark says anything. */
        public static boolean isSaid(FromCell<String> remark) {
            return remark.find()
                    .map(String::strip)
                    .filter(words -> !words.isEmpty() && !SAYS_NOTHING.contains(words))
                    .isPresent();
        }
    }
}
