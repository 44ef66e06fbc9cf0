package org.ziping.form.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.form.header.MoneyColumn;
import org.ziping.form.header.Synonyms;
import org.ziping.form.header.Vocabulary;
import org.ziping.form.notation.PointsNotation;
import org.ziping.form.notation.RatioNotation;
import org.ziping.form.page.Conclusions;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;
import org.ziping.form.section.Section;
import org.ziping.model.Budget;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRow.Flow;
import org.ziping.model.Points;
import org.ziping.model.Ratio;
import org.ziping.model.grid.Cell;

/** Reads a money block that lies on its side: 合计, 基本支出, 项目支出 above, 年初预算数, 全年预算数, 全年执行数 in front. */
final class TransposedAmounts {

    private static final int FEWEST_KINDS = 2;

    private final Section section;
    private final Page page;
    private final Conclusions conclusions;

    TransposedAmounts(Section section, Conclusions conclusions) {
        this.section = section;
        this.page = section.page();
        this.conclusions = conclusions;
    }

    /** The budget; nothing if no such block stands above the indicators. */
    Optional<Budget> find() {
        for (int row = section.first(); row < section.indicators().get(0).top(); row++) {
            int header = row;
            List<Slot> kinds = page.line(row).stream()
                    .filter(slot -> slot.area().lastRow() == header)
                    .filter(slot -> Synonyms.moneyRows().findExact(slot.text()).isPresent())
                    .toList();
            Map<MoneyColumn, Slot> rows = kinds.size() < FEWEST_KINDS ? Map.of() : rowsBelow(row);
            if (rows.containsKey(MoneyColumn.ADJUSTED) && rows.containsKey(MoneyColumn.EXECUTED)) {
                return Optional.of(read(row, kinds, rows));
            }
        }
        return Optional.empty();
    }

    private Map<MoneyColumn, Slot> rowsBelow(int header) {
        Map<MoneyColumn, Slot> rows = new EnumMap<>(MoneyColumn.class);
        for (int row = header + 1; row < section.indicators().get(0).top(); row++) {
            int own = row;
            Optional<Slot> label = page.line(row).stream()
                    .filter(slot -> slot.area().firstRow() == own && isLabel(slot))
                    .findFirst();
            if (label.isEmpty()) {
                break;
            }
            rows.putIfAbsent(role(label.get()).orElseThrow(), label.get());
        }
        return rows;
    }

    private Budget read(int header, List<Slot> kinds, Map<MoneyColumn, Slot> rows) {
        AmountUnits units = AmountUnits.of(
                new StatedUnits(section).above(header + 1, conclusions),
                role -> Stream.ofNullable(rows.get(role)),
                conclusions);
        List<MoneyRow> read = new ArrayList<>();
        for (Slot kind : kinds) {
            read.add(new MoneyRow(
                    FromCell.words(kind.cell()),
                    MoneyRows.kind(kind),
                    amount(MoneyColumn.INITIAL, kind, rows, units),
                    amount(MoneyColumn.ADJUSTED, kind, rows, units),
                    amount(MoneyColumn.EXECUTED, kind, rows, units),
                    flows(kind, rows, units),
                    marks(kind, rows)));
        }
        conclusions.conclude(kinds.get(0).cell(), "资金区", "资金类别在上，金额名称在左");
        Budget budget = new Budget(units.fitting(read, conclusions), read);
        return ofWhole(header, kinds, rows)
                .map(marks -> MoneyTotal.marked(
                        budget, FromCell.words(page.line(header).get(0).cell()), marks))
                .orElse(budget);
    }

    /** What is said once for all kinds: marks in cells that reach over several of them, points in a label in front. */
    private Optional<MoneyRow.Marks> ofWhole(int header, List<Slot> kinds, Map<MoneyColumn, Slot> rows) {
        Slot over = kinds.get(0);
        FromCell<Points> weight = wide(MoneyColumn.WEIGHT, over, rows)
                .map(PointsNotation::read)
                .or(() -> points(header, over, rows))
                .orElse(FromCell.absent());
        FromCell<Ratio> rate =
                wide(MoneyColumn.RATE, over, rows).map(RatioNotation::read).orElse(FromCell.absent());
        FromCell<Points> score =
                wide(MoneyColumn.SCORE, over, rows).map(PointsNotation::read).orElse(FromCell.absent());
        boolean some = Stream.of(weight, rate, score).anyMatch(mark -> !mark.is(FromCell.State.ABSENT));
        return some ? Optional.of(new MoneyRow.Marks(weight, rate, score)) : Optional.empty();
    }

    private Optional<FromCell<Points>> points(int header, Slot first, Map<MoneyColumn, Slot> rows) {
        List<Slot> labels = Stream.concat(
                        Stream.of(header),
                        rows.values().stream().map(label -> label.area().firstRow()))
                .flatMap(row -> page.line(row).stream())
                .filter(slot -> slot.lastColumn() < first.firstColumn())
                .toList();
        return BudgetLine.points(labels);
    }

    private Map<Flow, FromCell<BigDecimal>> flows(Slot kind, Map<MoneyColumn, Slot> rows, AmountUnits units) {
        Map<Flow, FromCell<BigDecimal>> flows = new EnumMap<>(Flow.class);
        for (MoneyColumn role : rows.keySet()) {
            role.flow().ifPresent(flow -> flows.put(flow, amount(role, kind, rows, units)));
        }
        return flows;
    }

    private FromCell<BigDecimal> amount(MoneyColumn role, Slot kind, Map<MoneyColumn, Slot> rows, AmountUnits units) {
        return slot(role, kind, rows).map(slot -> units.read(role, slot.cell())).orElse(FromCell.absent());
    }

    /** The marks of one kind, in cells no wider than its own. */
    private MoneyRow.Marks marks(Slot kind, Map<MoneyColumn, Slot> rows) {
        return new MoneyRow.Marks(
                own(MoneyColumn.WEIGHT, kind, rows).map(PointsNotation::read).orElse(FromCell.absent()),
                own(MoneyColumn.RATE, kind, rows).map(RatioNotation::read).orElse(FromCell.absent()),
                own(MoneyColumn.SCORE, kind, rows).map(PointsNotation::read).orElse(FromCell.absent()));
    }

    private Optional<Cell> own(MoneyColumn role, Slot kind, Map<MoneyColumn, Slot> rows) {
        return slot(role, kind, rows)
                .filter(slot -> slot.firstColumn() >= kind.firstColumn() && slot.lastColumn() <= kind.lastColumn())
                .filter(slot -> !isLabel(slot))
                .map(Slot::cell);
    }

    private Optional<Cell> wide(MoneyColumn role, Slot kind, Map<MoneyColumn, Slot> rows) {
        return slot(role, kind, rows)
                .filter(slot -> slot.lastColumn() > kind.lastColumn() && !isLabel(slot))
                .map(Slot::cell);
    }

    /** Whether a cell names what stands behind it: 得分 in the row of 执行率. */
    private static boolean isLabel(Slot slot) {
        return role(slot).isPresent();
    }

    private static Optional<MoneyColumn> role(Slot slot) {
        return Synonyms.moneyColumns().findExact(slot.text()).map(Vocabulary.Meaning::role);
    }

    private Optional<Slot> slot(MoneyColumn role, Slot kind, Map<MoneyColumn, Slot> rows) {
        return Optional.ofNullable(rows.get(role))
                .map(label -> page.at(label.area().firstRow(), kind.firstColumn()));
    }
}
