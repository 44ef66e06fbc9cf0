package org.ziping.check;

import static org.ziping.model.MoneyRow.Kind.APPROPRIATION;
import static org.ziping.model.MoneyRow.Kind.CARRIED_OVER;
import static org.ziping.model.MoneyRow.Kind.OTHER;
import static org.ziping.model.MoneyRow.Kind.TOTAL;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell.State;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRow.Kind;

/**
 * Whether the sources of the money make its total, and what a source is made of makes the source.
 *
 * @param total the row they make; none if the form does not list all of them
 * @param nesting how they contain each other
 */
record MoneySources(Optional<MoneyRow> total, Nesting nesting) {

    private static final List<Kind> SOURCES = List.of(APPROPRIATION, CARRIED_OVER, OTHER);
    private static final Pattern ALL_OTHERS = Pattern.compile("其[他它]");

    static MoneySources of(Subject subject) {
        List<MoneyRow> listed = listed(subject);
        Optional<MoneyRow> total = subject.form()
                .budget()
                .find(TOTAL)
                .filter(row -> isComplete(listed) && !subject.isRaisedOnSheet(FindingCode.MONEY_TOTAL_ZERO));
        List<ColumnSums> columns = Arrays.stream(Column.values())
                .map(column -> new ColumnSums(subject, column))
                .toList();
        return new MoneySources(
                total, total.map(row -> Nesting.of(row, listed, columns)).orElse(Nesting.NONE));
    }

    /** Sources of which nobody has filled in any, below a total that has its amounts. */
    static Stream<Finding> blank(Subject subject) {
        List<MoneyRow> listed = listed(subject);
        boolean empty = listed.stream()
                .allMatch(row -> Arrays.stream(Column.values())
                        .map(column -> column.of(row))
                        .allMatch(amount -> amount.is(State.BLANK) || amount.is(State.ABSENT)));
        return listed.stream()
                .filter(row -> empty)
                .filter(row -> Column.base(row).of(row).is(State.BLANK))
                .limit(1)
                .flatMap(first -> subject.form().budget().find(TOTAL).stream()
                        .filter(total -> Column.base(first).find(total).isPresent())
                        .map(total -> Finding.at(
                                Column.base(first).of(first).cell(),
                                FindingCode.MONEY_SOURCES_BLANK,
                                "“" + total.name() + "”的"
                                        + Column.base(first).title() + "为 "
                                        + Wording.typed(Column.base(first).of(total)) + "，而下面各项资金来源（"
                                        + listed.stream().map(MoneyRow::name).collect(Collectors.joining("、"))
                                        + "）的金额都空着，请填写各项金额，没有的填 0")));
    }

    private static List<MoneyRow> listed(Subject subject) {
        return subject.form().budget().rows().stream()
                .filter(row -> SOURCES.contains(row.kind()))
                .toList();
    }

    /** Whether these are all: the usual three, or some with a row for all others. */
    private static boolean isComplete(List<MoneyRow> listed) {
        boolean others = listed.size() > 1
                && listed.stream()
                        .anyMatch(row -> ALL_OTHERS.matcher(row.label().typed()).find());
        boolean usual = SOURCES.stream().allMatch(kind -> listed.stream().anyMatch(row -> row.kind() == kind));
        return others || usual;
    }

    /** What does not add up in a column; of a source and the total that is out with it only the source. */
    Stream<Finding> wrong(ColumnSums column) {
        if (total.isEmpty() || nesting.isMadeUp(total.get(), column)) {
            return Stream.empty();
        }
        List<Finding> ofSources = nesting.groups().stream()
                .flatMap(group -> column.difference(group.whole(), group.details()).stream())
                .toList();
        boolean sourceToBlame = !ofSources.isEmpty() && column.makeUp(total.get(), nesting.innermost());
        return sourceToBlame
                ? ofSources.stream()
                : Stream.concat(ofSources.stream(), column.difference(total.get(), nesting.outermost()).stream());
    }
}
