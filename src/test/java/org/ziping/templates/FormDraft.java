package org.ziping.templates;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What is to stand on the sheet 自评表; an empty text is a cell for a person to fill in.
 *
 * @param heading title, year and names
 * @param money the money block, in 万元
 * @param goal the goals in words
 * @param levels the indicators by level
 * @param closing what stands below the total
 */
record FormDraft(Heading heading, List<MoneyLine> money, Goal goal, List<Level1> levels, Closing closing) {

    FormDraft {
        money = List.copyOf(money);
        levels = List.copyOf(levels);
    }

    /** All rows of the indicator block, from top to bottom. */
    List<Row> rows() {
        return levels.stream()
                .flatMap(level -> level.parts().stream())
                .flatMap(part -> part.rows().stream())
                .toList();
    }

    /**
     * @param year the line below the title
     * @param names lines of names, one or two of them in a line
     */
    record Heading(String title, String year, List<List<Name>> names) {}

    record Name(String label, String value) {}

    /**
     * @param role whether it is the sum, a part of the sum, or within the part above it
     * @param scoredRate whether the row has an execution rate of its own
     */
    record MoneyLine(String label, Role role, boolean scoredRate, Amounts amounts) {

        enum Role {
            TOTAL,
            PART,
            WITHIN
        }
    }

    /** 年初预算数, 全年预算数, 全年执行数. */
    record Amounts(Optional<BigDecimal> initial, Optional<BigDecimal> adjusted, Optional<BigDecimal> executed) {

        static final Amounts BLANK = Amounts.of("", "", "");

        static Amounts of(String initial, String adjusted, String executed) {
            return new Amounts(number(initial), number(adjusted), number(executed));
        }

        List<Optional<BigDecimal>> all() {
            return List.of(initial, adjusted, executed);
        }
    }

    record Goal(String expected, String achieved) {}

    record Level1(String label, List<Level2> parts) {

        int height() {
            return parts.stream().mapToInt(part -> part.rows().size()).sum();
        }
    }

    record Level2(String label, List<Row> rows) {

        static Level2 blank(String label, int rows) {
            return new Level2(label, Collections.nCopies(rows, Row.BLANK));
        }
    }

    /** One indicator: what was planned, what came of it, its weight, and the remarks. */
    record Row(String name, Plan plan, Result result, Optional<BigDecimal> weight, Remark remark) {

        static final Row BLANK =
                new Row("", new Plan("", ""), new Result("", ""), Optional.empty(), new Remark("", ""));
    }

    record Plan(String target, String adjusted) {}

    record Result(String midYear, String actual) {}

    record Remark(String reason, String measure) {}

    /**
     * @param remarks 其他需要说明的事项
     * @param signedOn the date line at the bottom
     * @param notes what the form says of itself in small print
     */
    record Closing(String remarks, String signedOn, String notes) {}

    /** The number that these digits are, none of an empty text. */
    static Optional<BigDecimal> number(String digits) {
        return digits.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(digits));
    }
}
