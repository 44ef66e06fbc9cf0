package org.ziping.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;

/** A column of amounts in the money block. */
enum Column {
    INITIAL("年初预算数", MoneyRow::initial),
    ADJUSTED("全年预算数", MoneyRow::adjusted),
    EXECUTED("全年执行数", MoneyRow::executed);

    private final String title;
    private final Function<MoneyRow, FromCell<BigDecimal>> cell;

    Column(String title, Function<MoneyRow, FromCell<BigDecimal>> cell) {
        this.title = title;
        this.cell = cell;
    }

    /** The column that execution is held against: 全年预算数, in a form without it 年初预算数. */
    static Column base(MoneyRow row) {
        return row.adjusted().is(FromCell.State.ABSENT) ? INITIAL : ADJUSTED;
    }

    String title() {
        return title;
    }

    FromCell<BigDecimal> of(MoneyRow row) {
        return cell.apply(row);
    }

    Optional<BigDecimal> find(MoneyRow row) {
        return cell.apply(row).find();
    }
}
