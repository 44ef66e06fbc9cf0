package org.ziping.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One row of the money block, its amounts in the form's unit.
 *
 * @param label the words in front: 年度资金总额, 其中：当年财政拨款
 * @param kind what they mean
 * @param initial 年初预算数
 * @param adjusted 全年预算数, after adjustment: the base of the rate
 * @param executed 全年执行数
 * @param flows what moved the budget and what is left of it, of the columns that the form has for it
 * @param marks weight, rate and score, of which a form may have cells for the whole budget only
 */
public record MoneyRow(
        FromCell<String> label,
        Kind kind,
        FromCell<BigDecimal> initial,
        FromCell<BigDecimal> adjusted,
        FromCell<BigDecimal> executed,
        Map<Flow, FromCell<BigDecimal>> flows,
        Marks marks) {

    private static final int LONGEST_NAME = 30;
    private static final String PART = "其中";
    private static final Pattern THEREOF = Pattern.compile("^" + PART + "\\s*[：:]?\\s*");

    public MoneyRow {
        Objects.requireNonNull(label);
        Objects.requireNonNull(kind);
        flows = Map.copyOf(flows);
        Objects.requireNonNull(marks);
    }

    /** What stands in a column of that kind, absent if the form has none. */
    public FromCell<BigDecimal> flow(Flow flow) {
        return flows.getOrDefault(flow, FromCell.absent());
    }

    /** Executed by adjusted budget; empty if either amount is unknown or the budget is not above zero. */
    public Optional<Ratio> executionRate() {
        return executionRate(adjusted, executed);
    }

    /** The same of two amounts that are no row yet. */
    public static Optional<Ratio> executionRate(FromCell<BigDecimal> adjusted, FromCell<BigDecimal> executed) {
        return adjusted.find().flatMap(budget -> executed.find().flatMap(paid -> Ratio.ofPart(paid, budget)));
    }

    /** Its label without 其中, on one line; the name of its kind if it has none. */
    public String name() {
        String name = THEREOF.matcher(Excerpt.of(label.typed(), LONGEST_NAME)).replaceFirst("");
        return name.isEmpty() ? kind.title() : name;
    }

    /** Whether any of its amounts is other than zero: forms list kinds of money that a unit does not have. */
    public boolean isUsed() {
        return Stream.of(initial, adjusted, executed)
                .flatMap(amount -> amount.find().stream())
                .anyMatch(amount -> amount.signum() != 0);
    }

    /** Whether its label says that it is a part: 其中：财政拨款. */
    public boolean isThereof() {
        return label.typed().strip().startsWith(PART);
    }

    /** Whether it says that it is worth points. */
    public boolean isWeighed() {
        return marks.weight()
                .find()
                .filter(points -> !points.equals(Points.ZERO))
                .isPresent();
    }

    /** The same row standing for something else. */
    public MoneyRow withKind(Kind other) {
        return new MoneyRow(label, other, initial, adjusted, executed, flows, marks);
    }

    /** The same row with other marks. */
    public MoneyRow withMarks(Marks others) {
        return new MoneyRow(label, kind, initial, adjusted, executed, flows, others);
    }

    /** What a row of the money block stands for. */
    public enum Kind {
        TOTAL("资金总额"),
        BASIC("基本支出"),
        PERSONNEL("人员经费"),
        OPERATING("公用经费"),
        PROJECTS("项目支出"),
        APPROPRIATION("当年财政拨款"),
        CARRIED_OVER("上年结转资金"),
        OTHER("其他资金");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The plain name of it. */
        public String title() {
            return title;
        }
    }

    /** What moves a budget between its beginning and its end. */
    public enum Flow {
        CARRIED_IN("上年结转"),
        CHANGE("调整数"),
        ADDED("追加数"),
        TAKEN("调减数"),
        LEFT("结余"),
        CARRIED_OUT("结转下年");

        private final String title;

        Flow(String title) {
            this.title = title;
        }

        /** The plain name of it. */
        public String title() {
            return title;
        }
    }

    /**
     * @param weight 分值
     * @param rate 执行率 as printed
     * @param score 得分 as printed
     */
    public record Marks(FromCell<Points> weight, FromCell<Ratio> rate, FromCell<Points> score) {

        /** None of a row that has no place for them. */
        public static final Marks NONE = new Marks(FromCell.absent(), FromCell.absent(), FromCell.absent());

        /** These marks; each for which the form has no cell from the others. */
        public Marks or(Marks others) {
            return new Marks(weight.or(others.weight), rate.or(others.rate), score.or(others.score));
        }
    }
}
