package org.ziping.hostile;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.ziping.form.notation.ActualNotation;
import org.ziping.form.notation.AmountNotation;
import org.ziping.form.notation.LabelPoints;
import org.ziping.form.notation.MoneyUnitNotation;
import org.ziping.form.notation.PointsNotation;
import org.ziping.form.notation.RatioNotation;
import org.ziping.form.notation.RuleNotation;
import org.ziping.form.notation.TargetNotation;
import org.ziping.form.notation.YearNotation;
import org.ziping.form.notation.row.RowContext;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Target;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;

/** Any words in a cell: they mean something, or nothing, and break none of the notations. */
class NotationFuzzTest {

    @FuzzTest(maxDuration = "5m")
    void anyWordsAreReadByEveryNotation(FuzzedDataProvider data) {
        RowContext row = new RowContext(
                data.consumeString(20), words(data, 5), words(data, 5), Optional.of(data.consumeInt(1990, 2100)));
        Cell wanted = cell(data.consumeString(60));
        String text = data.consumeRemainingAsString();
        Cell cell = cell(text);
        FromCell<Target> target = TargetNotation.read(wanted, row);
        ActualNotation.read(cell, row, target.find());
        TargetNotation.read(cell, row);
        RuleNotation.read(cell);
        PointsNotation.read(cell);
        RatioNotation.read(cell);
        AmountNotation.read(cell, MoneyUnit.values()[text.length() % MoneyUnit.values().length]);
        LabelPoints.find(text);
        MoneyUnitNotation.find(text);
        YearNotation.find(text);
    }

    private static Optional<Cell> words(FuzzedDataProvider data, int length) {
        String words = data.consumeString(length);
        return words.isEmpty() ? Optional.empty() : Optional.of(cell(words));
    }

    private static Cell cell(String text) {
        return Cell.text(CellAddress.of("自评表", "A1"), text);
    }
}
