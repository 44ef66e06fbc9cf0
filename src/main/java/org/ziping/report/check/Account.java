package org.ziping.report.check;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Profile.ProjectUse;
import org.ziping.model.Ratio;

/**
 * Money that a report may speak of: the whole, a part of it, one project.
 *
 * @param name blank for the whole
 * @param figures what is known of it
 */
record Account(String name, Map<Column, Figure> figures) {

    Account {
        figures = Map.copyOf(figures);
    }

    Optional<Figure> find(Column column) {
        return Optional.ofNullable(figures.get(column));
    }

    /** A row of the money block, its amounts in that unit. */
    static Account of(String name, MoneyRow row, MoneyUnit unit) {
        Builder account = new Builder(name);
        Optional<BigDecimal> initial = row.initial().find().map(amount -> inYuan(amount, unit));
        Optional<BigDecimal> adjusted = row.adjusted().find().map(amount -> inYuan(amount, unit));
        Optional<BigDecimal> executed = row.executed().find().map(amount -> inYuan(amount, unit));
        account.amount(Column.INITIAL, initial);
        account.amount(Column.ADJUSTED, adjusted);
        account.amount(Column.EXECUTED, executed);
        Optional<BigDecimal> change =
                initial.flatMap(from -> adjusted.map(to -> to.subtract(from).abs()));
        account.amount(Column.CHANGE, change);
        account.rate(Column.CHANGE_RATE, ratio(change, initial), Optional.empty());
        account.rate(Column.RATE, ratio(executed, adjusted), row.marks().rate().find());
        return account.build();
    }

    /** Some projects together, their amounts in one of those units: the list does not say in which. */
    static Account of(String name, List<ProjectUse> projects, MoneyUnit... units) {
        Builder account = new Builder(name);
        Optional<BigDecimal> budget =
                sum(projects.stream().map(project -> project.budget().find()).toList());
        Optional<BigDecimal> executed =
                sum(projects.stream().map(project -> project.executed().find()).toList());
        account.amounts(Column.ADJUSTED, budget, units);
        account.amounts(Column.EXECUTED, executed, units);
        account.rate(Column.RATE, ratio(executed, budget), Optional.empty());
        return account.build().counting(projects.size());
    }

    /** The same with the number of its projects. */
    Account counting(int projects) {
        Map<Column, Figure> more = new EnumMap<>(Column.class);
        more.putAll(figures);
        String title = (name.isEmpty() ? "" : "“" + name + "”的") + Column.PROJECTS.title();
        more.put(Column.PROJECTS, new Figure(title, "个", List.of(BigDecimal.valueOf(projects))));
        return new Account(name, more);
    }

    private static BigDecimal inYuan(BigDecimal amount, MoneyUnit unit) {
        return amount.movePointRight(
                switch (unit) {
                    case YUAN -> 0;
                    case TEN_THOUSAND_YUAN -> 4;
                    case HUNDRED_MILLION_YUAN -> 8;
                });
    }

    private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> amounts) {
        return amounts.isEmpty() || amounts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : amounts.stream().map(Optional::orElseThrow).reduce(BigDecimal::add);
    }

    private static Optional<Ratio> ratio(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
        return whole.flatMap(base -> part.flatMap(share -> Ratio.ofPart(share, base)));
    }

    private static final class Builder {
        private final String name;
        private final Map<Column, Figure> figures = new EnumMap<>(Column.class);

        Builder(String name) {
            this.name = name;
        }

        void amount(Column column, Optional<BigDecimal> yuan) {
            yuan.ifPresent(amount -> figures.put(column, new Figure(title(column), Figure.YUAN, List.of(amount))));
        }

        void amounts(Column column, Optional<BigDecimal> amount, MoneyUnit... units) {
            amount.ifPresent(value -> figures.put(
                    column,
                    new Figure(
                            title(column),
                            Figure.YUAN,
                            Stream.of(units).map(unit -> inYuan(value, unit)).toList())));
        }

        void rate(Column column, Optional<Ratio> computed, Optional<Ratio> printed) {
            Figure.percent(title(column), computed, printed).ifPresent(figure -> figures.put(column, figure));
        }

        private String title(Column column) {
            return name.isEmpty() ? column.title() : "“" + name + "”的" + column.title();
        }

        Account build() {
            return new Account(name, figures);
        }
    }
}
