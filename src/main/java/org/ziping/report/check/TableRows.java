package org.ziping.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Quantity;

/**
 * Reads the tables of a report: what a row is about is told by the name of an indicator or of an account in it, what its numbers
 * are by the header of the table. Used for one report.
 */
final class TableRows {

    private static final Pattern OF_WHOLE = Pattern.compile("(?:年度|项目)?(?:资金|预算|支出)?(?:总额|合计|总计)|部门预算");
    private static final Pattern LABEL_LEAD = Pattern.compile("^(?:其中:?|[\\d一二三四五六七八九十]+[.、]|\\([\\d一二三四五六七八九十]+\\))");
    private static final int LONGEST_LABEL = 300;

    private final Indicators indicators;
    private final Accounts accounts;
    private final MoneyUnit unitOfForm;
    private int table;
    private TableHeader header = TableHeader.NONE;
    private Optional<String> unit = Optional.empty();

    TableRows(Indicators indicators, Accounts accounts, MoneyUnit unitOfForm) {
        this.indicators = indicators;
        this.accounts = accounts;
        this.unitOfForm = unitOfForm;
    }

    /** Takes note of a paragraph: a caption may name the unit of the table below. */
    void caption(Passage paragraph) {
        unit = TableHeader.unitIn(paragraph.line().plain());
    }

    /** The claims of the next row. */
    List<Claim> read(Passage row) {
        if (row.table() != table) {
            table = row.table();
            header = TableHeader.NONE;
        }
        List<String> cells =
                row.cells().stream().map(cell -> new Line(cell).plain()).toList();
        Optional<TableHeader> next = TableHeader.of(cells);
        if (next.isPresent()) {
            header = next.get();
            unit = header.unit().or(() -> unit);
            return List.of();
        }
        return claims(row, cells);
    }

    private List<Claim> claims(Passage row, List<String> cells) {
        List<Claim> claims = new ArrayList<>();
        Numbers numbers = Numbers.of(row.line());
        Topic topic = topic(cells);
        int start = 0;
        for (int cell = 0; cell < cells.size(); cell++) {
            int end = start + cells.get(cell).length();
            List<Figure> figures = figures(cell, topic);
            only(numbers.within(new Line.Span(start, end)))
                    .map(printed -> new Entry(row, printed, row.line().plain().substring(printed.end(), end)))
                    .flatMap(entry -> claim(entry, figures, topic))
                    .ifPresent(claims::add);
            start = end + 1;
        }
        return claims;
    }

    /** What a row is about: an indicator, else an account, else nothing known. */
    private record Topic(Optional<String> indicator, Optional<Account> account) {}

    private Topic topic(List<String> cells) {
        Optional<String> indicator =
                cells.stream().flatMap(cell -> indicators.called(cell).stream()).findFirst();
        return new Topic(indicator, indicator.isPresent() ? Optional.empty() : account(cells));
    }

    /** The number of a cell that has but one. */
    private static Optional<Printed> only(List<Printed> inside) {
        return inside.size() == 1 ? Optional.of(inside.get(0)) : Optional.empty();
    }

    private List<Figure> figures(int cell, Topic topic) {
        return topic.indicator()
                .flatMap(name -> header.aspect(cell).map(aspect -> indicators.figures(name, aspect)))
                .orElseGet(() -> topic
                        .account()
                        .flatMap(account -> header.column(cell).flatMap(account::find))
                        .stream()
                        .toList());
    }

    /** A number of a cell, with what stands behind it there. */
    private record Entry(Passage row, Printed number, String behind) {}

    /** A number in the unit written behind it, else in that of its column; an indicator may have its own: 单件成本（元）. */
    private Optional<Claim> claim(Entry entry, List<Figure> figures, Topic topic) {
        Printed number = entry.number();
        if (figures.isEmpty() || !entry.behind().isEmpty()) {
            return IndicatorSentences.claim(entry.row(), number, figures);
        }
        String of = figures.get(0).unit();
        if (of.equals(Quantity.PERCENT) != number.isPercent()) {
            return Optional.empty();
        }
        boolean isMoney = of.equals(Figure.YUAN) && number.factor().isEmpty();
        int zeros = isMoney ? zeros(unit.orElse(unitOfForm.word())) : 0;
        List<Figure> meant = new ArrayList<>();
        figures.forEach(figure -> meant.add(figure.inUnit(zeros)));
        if (isMoney && topic.indicator().isPresent()) {
            meant.addAll(figures);
        }
        return Optional.of(new Claim(entry.row(), number, "", meant));
    }

    private static int zeros(String unit) {
        return unit.startsWith("亿") ? 8 : unit.startsWith("万") ? 4 : 0;
    }

    /** A cell's words if they are few enough for a label, else none. */
    static String label(String words) {
        return words.length() > LONGEST_LABEL ? "" : words;
    }

    /** The account that a cell names and nothing else. */
    private Optional<Account> account(List<String> cells) {
        for (String cell : cells) {
            String label = LABEL_LEAD.matcher(label(cell)).replaceFirst("");
            if (OF_WHOLE.matcher(label).matches()) {
                return Optional.of(accounts.total());
            }
            for (Map.Entry<Pattern, Account> words : accounts.byWords().entrySet()) {
                if (words.getKey().matcher(label).matches()) {
                    return Optional.of(words.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
