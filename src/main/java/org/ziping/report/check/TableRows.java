package org.ziping.report.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Quantity;

/**
 * Reads the tables of a report: what a column holds its header says, what a row is about the name of an indicator or of an
 * account in it. Used for one report.
 */
final class TableRows {

    private static final Pattern UNIT = Pattern.compile("(?:单位|\\(|金额).{0,4}?((?:万|亿)?元)");
    private static final Pattern OF_WHOLE = Pattern.compile("(?:年度|项目)?(?:资金|预算|支出)?(?:总额|合计|总计)|部门预算");
    private static final Pattern LABEL_LEAD = Pattern.compile("^(?:其中:?|[\\d一二三四五六七八九十]+[.、]|\\([\\d一二三四五六七八九十]+\\))");
    private static final int LEAST_COLUMNS = 2;
    private static final int LONGEST_LABEL = 300;

    private final Indicators indicators;
    private final Accounts accounts;
    private final MoneyUnit unitOfForm;
    private final Map<Integer, Aspect> aspects = new HashMap<>();
    private final Map<Integer, Column> columns = new HashMap<>();
    private int table;
    private Optional<String> unit = Optional.empty();

    TableRows(Indicators indicators, Accounts accounts, MoneyUnit unitOfForm) {
        this.indicators = indicators;
        this.accounts = accounts;
        this.unitOfForm = unitOfForm;
    }

    /** Takes note of a paragraph: a caption may name the unit of the table below. */
    void caption(Passage paragraph) {
        unit = unitIn(paragraph.line().plain());
    }

    /** The claims of the next row. */
    List<Claim> read(Passage row) {
        if (row.table() != table) {
            table = row.table();
            aspects.clear();
            columns.clear();
        }
        List<String> cells =
                row.cells().stream().map(cell -> new Line(cell).plain()).toList();
        if (isHeader(cells)) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        Numbers numbers = Numbers.of(row.line());
        int start = 0;
        Optional<String> indicator =
                cells.stream().flatMap(cell -> indicators.called(cell).stream()).findFirst();
        Optional<Account> account = indicator.isPresent() ? Optional.empty() : account(cells);
        for (int cell = 0; cell < cells.size(); cell++) {
            int from = start;
            int to = start + cells.get(cell).length();
            Optional<Printed> number = only(numbers.within(new Line.Span(from, to)));
            List<Figure> figures = figures(cell, indicator, account);
            number.flatMap(printed -> claim(row, printed, row.line().plain().substring(printed.end(), to), figures))
                    .ifPresent(claims::add);
            start = to + 1;
        }
        return claims;
    }

    /** The number of a cell that has but one. */
    private static Optional<Printed> only(List<Printed> inside) {
        return inside.size() == 1 ? Optional.of(inside.get(0)) : Optional.empty();
    }

    private List<Figure> figures(int cell, Optional<String> indicator, Optional<Account> account) {
        Optional<Aspect> aspect = Optional.ofNullable(aspects.get(cell));
        Optional<Column> column = Optional.ofNullable(columns.get(cell));
        return indicator
                .flatMap(name -> aspect.map(of -> indicators.figures(name, of)))
                .orElseGet(() ->
                        account.flatMap(of -> column.flatMap(of::find)).stream().toList());
    }

    /** A number of a cell in the unit written there, else in that of its column. */
    private Optional<Claim> claim(Passage row, Printed number, String behind, List<Figure> figures) {
        if (figures.isEmpty() || !behind.isEmpty()) {
            return IndicatorSentences.claim(row, number, figures);
        }
        String of = figures.get(0).unit();
        if (of.equals(Quantity.PERCENT) != number.isPercent()) {
            return Optional.empty();
        }
        boolean isMoney = of.equals(Figure.YUAN);
        int zeros = isMoney && number.factor().isEmpty() ? zeros(unit.orElse(unitOfForm.word())) : 0;
        return Optional.of(new Claim(
                row,
                number,
                "",
                figures.stream().map(figure -> figure.inUnit(zeros)).toList()));
    }

    private static int zeros(String unit) {
        return unit.startsWith("亿") ? 8 : unit.startsWith("万") ? 4 : 0;
    }

    private boolean isHeader(List<String> cells) {
        Map<Integer, Aspect> ofIndicators = new HashMap<>();
        Map<Integer, Column> ofMoney = new HashMap<>();
        Optional<String> inHeader = Optional.empty();
        for (int cell = 0; cell < cells.size(); cell++) {
            String words = label(cells.get(cell)).replaceFirst("\\(.*$", "");
            for (Aspect aspect : Aspect.values()) {
                if (aspect.words().matcher(words).matches()) {
                    ofIndicators.put(cell, aspect);
                }
            }
            for (Column column : Column.values()) {
                if (MoneyWords.isColumn(words, column)) {
                    ofMoney.put(cell, column);
                }
            }
            inHeader = inHeader.or(() -> unitIn(words));
        }
        boolean isHeader = ofIndicators.size() + ofMoney.size() >= LEAST_COLUMNS
                && Printed.in(String.join("，", cells)).isEmpty();
        if (isHeader) {
            aspects.clear();
            aspects.putAll(ofIndicators);
            columns.clear();
            columns.putAll(ofMoney);
            unit = inHeader.or(() -> unit);
        }
        return isHeader;
    }

    /** A cell's words if they are few enough for a label, else none. */
    private static String label(String words) {
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

    private static Optional<String> unitIn(String words) {
        Matcher found = UNIT.matcher(words);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
