package org.ziping.check;

import java.util.Objects;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.FormKind;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.Profile;
import org.ziping.model.Reading;
import org.ziping.model.Scorecard;
import org.ziping.model.rules.Rules;
import org.ziping.model.rules.Thresholds;

/**
 * What the checks look at: one form with its scores, in the workbook it stands in.
 *
 * @param reading the whole workbook
 * @param card the form that is checked, with its scores
 * @param rules by which it was scored
 */
record Subject(Reading reading, Scorecard card, Rules rules) {

    Subject {
        Objects.requireNonNull(reading);
        Objects.requireNonNull(card);
        Objects.requireNonNull(rules);
    }

    Form form() {
        return card.form();
    }

    /** From where on a check speaks up. */
    Thresholds thresholds() {
        return rules.thresholds();
    }

    /**
     * The sheet 基本情况, if this is the form it speaks of: the first whole-unit form, or the first form if there is none;
     * so that what is wrong in it is said once.
     */
    Profile profile() {
        Form owner = reading.forms().stream()
                .filter(form -> form.kind() == FormKind.WHOLE_UNIT)
                .findFirst()
                .or(() -> reading.forms().stream().findFirst())
                .orElse(form());
        return owner == form() ? reading.profile() : Profile.NONE;
    }

    /** Whether reading or scoring has something to say of this cell already. */
    boolean isSpokenOf(FromCell<?> place) {
        return spoken().anyMatch(
                        finding -> finding.cell().isPresent() && finding.cell().equals(place.source()));
    }

    /** Whether reading or scoring has raised this code for the form as a whole. */
    boolean isRaisedOnSheet(FindingCode code) {
        return spoken().filter(finding -> finding.code() == code)
                .anyMatch(finding -> finding.cell()
                        .map(cell -> cell.sheet().equals(form().sheet()))
                        .orElse(true));
    }

    /** Whether a money row is a total of zero above rows with amounts: then its rate and score are wrong for that cause. */
    boolean isForgotten(MoneyRow row) {
        return row.kind() == MoneyRow.Kind.TOTAL && isRaisedOnSheet(FindingCode.MONEY_TOTAL_ZERO);
    }

    private Stream<Finding> spoken() {
        return Stream.concat(reading.findings().stream(), card.findings().stream());
    }
}
