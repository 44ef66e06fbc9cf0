package org.ziping.form.money;

import java.util.Optional;
import java.util.stream.IntStream;
import org.ziping.form.header.Label;
import org.ziping.form.header.MoneyColumn;
import org.ziping.form.header.Synonyms;
import org.ziping.form.notation.AmountNotation;
import org.ziping.form.notation.RatioNotation;
import org.ziping.form.page.Conclusions;
import org.ziping.form.page.Slot;
import org.ziping.form.section.Section;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell.State;
import org.ziping.model.MoneyUnit;
import org.ziping.model.grid.Cell;

/**
 * What a form says of its budget in a layout that no reading understood: it must not be scored as if it said nothing.
 *
 * @param endOfIndicators the row after the indicators, among which a rate may be one of them
 */
public record LostMoney(Section section, int endOfIndicators) {

    /** A finding at the first label of an amount or of the rate with a number behind it. */
    public void report(Conclusions conclusions) {
        IntStream.range(section.first(), section.end())
                .filter(row -> row < section.indicators().get(0).top() || row >= endOfIndicators)
                .filter(row -> !isOfForm(row))
                .boxed()
                .flatMap(row -> section.page().line(row).stream().filter(slot -> isLabel(row, slot)))
                .findFirst()
                .ifPresent(label -> conclusions.find(
                        label.cell(),
                        FindingCode.COLUMN_UNCLEAR,
                        "“" + label.text().beforeColon().plain() + "”后面有数，而预算执行情况看不出来，请按模板写明“全年预算数”“全年执行数”“分值”“得分”"));
    }

    /** Whether a row says what came of the whole form; a rate there is told, and not to be scored. */
    private boolean isOfForm(int row) {
        return section.page().line(row).stream()
                .flatMap(slot -> Synonyms.labels().findExact(slot.text().beforeColon()).stream())
                .anyMatch(meaning -> meaning.role() == Label.TOTAL || meaning.role() == Label.RATING);
    }

    private boolean isLabel(int row, Slot slot) {
        Optional<MoneyColumn> role =
                Synonyms.moneyColumns().findExact(slot.text().beforeColon()).map(meaning -> meaning.role());
        Cell value = section.page().valueOf(row, slot);
        return role.filter(MoneyColumn::isAmount).isPresent()
                        && AmountNotation.read(value, MoneyUnit.YUAN).is(State.GIVEN)
                || role.filter(MoneyColumn.RATE::equals).isPresent()
                        && RatioNotation.read(value).is(State.GIVEN);
    }
}
