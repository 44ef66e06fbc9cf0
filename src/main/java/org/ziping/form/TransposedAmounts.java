package org.ziping.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.form.notation.AmountNotation;
import org.ziping.form.notation.PointsNotation;
import org.ziping.form.notation.RatioNotation;
import org.ziping.model.Budget;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRow.Flow;
import org.ziping.model.MoneyUnit;
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
            List<Slot> kinds = page.line(row).stream()
                    .filter(slot -> Synonyms.moneyRows().findExact(slot.text()).isPresent())
                    .toList();
            Map<MoneyColumn, Integer> rows = kinds.size() < FEWEST_KINDS ? Map.of() : rowsBelow(row);
            if (rows.containsKey(MoneyColumn.ADJUSTED) && rows.containsKey(MoneyColumn.EXECUTED)) {
                return Optional.of(read(row, kinds, rows));
            }
        }
        return Optional.empty();
    }

    private Map<MoneyColumn, Integer> rowsBelow(int header) {
        Map<MoneyColumn, Integer> rows = new EnumMap<>(MoneyColumn.class);
        for (int row = header + 1; row < section.indicators().get(0).top(); row++) {
            Optional<Vocabulary.Meaning<MoneyColumn>> meaning = page.line(row).stream()
                    .flatMap(slot -> Synonyms.moneyColumns().findExact(slot.text()).stream())
                    .findFirst();
            if (meaning.isEmpty()) {
                break;
            }
            rows.putIfAbsent(meaning.get().role(), row);
        }
        return rows;
    }

    private Budget read(int header, List<Slot> kinds, Map<MoneyColumn, Integer> rows) {
        MoneyUnits units = MoneyUnits.stated(section, header + 1, conclusions);
        List<MoneyRow> read = new ArrayList<>();
        for (Slot kind : kinds) {
            read.add(new MoneyRow(
                    FromCell.words(kind.cell()),
                    MoneyRows.kind(kind),
                    amount(MoneyColumn.INITIAL, kind, rows, units.unit()),
                    amount(MoneyColumn.ADJUSTED, kind, rows, units.unit()),
                    amount(MoneyColumn.EXECUTED, kind, rows, units.unit()),
                    flows(kind, rows, units.unit()),
                    marks(kind, rows)));
        }
        conclusions.conclude(kinds.get(0).cell(), "资金区", "资金类别在上，金额名称在左");
        return new Budget(units.fitting(read, conclusions), read);
    }

    private Map<Flow, FromCell<BigDecimal>> flows(Slot kind, Map<MoneyColumn, Integer> rows, MoneyUnit unit) {
        Map<Flow, FromCell<BigDecimal>> flows = new EnumMap<>(Flow.class);
        for (MoneyColumn role : rows.keySet()) {
            role.flow().ifPresent(flow -> flows.put(flow, amount(role, kind, rows, unit)));
        }
        return flows;
    }

    private FromCell<BigDecimal> amount(MoneyColumn role, Slot kind, Map<MoneyColumn, Integer> rows, MoneyUnit unit) {
        return cell(role, kind, rows)
                .map(cell -> AmountNotation.read(cell, unit))
                .orElse(FromCell.absent());
    }

    private MoneyRow.Marks marks(Slot kind, Map<MoneyColumn, Integer> rows) {
        FromCell<Points> weight =
                cell(MoneyColumn.WEIGHT, kind, rows).map(PointsNotation::read).orElse(FromCell.absent());
        FromCell<Ratio> rate =
                cell(MoneyColumn.RATE, kind, rows).map(RatioNotation::read).orElse(FromCell.absent());
        FromCell<Points> score =
                cell(MoneyColumn.SCORE, kind, rows).map(PointsNotation::read).orElse(FromCell.absent());
        return new MoneyRow.Marks(weight, rate, score);
    }

    private Optional<Cell> cell(MoneyColumn role, Slot kind, Map<MoneyColumn, Integer> rows) {
        return Optional.ofNullable(rows.get(role))
                .map(row -> page.at(row, kind.firstColumn()).cell());
    }
}
