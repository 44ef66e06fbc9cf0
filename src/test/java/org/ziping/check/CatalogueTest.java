package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ziping.model.FindingCode;

/** Every code of the catalogue that a check can raise has a row in the table of mistakes. */
class CatalogueTest {

    /** Raised while the file is opened; the tests of {@code workbook} raise them. */
    private static final Set<FindingCode> BY_WORKBOOK =
            EnumSet.range(FindingCode.FILE_MISSING, FindingCode.FILE_UNSUPPORTED);

    /** Raised while the form is read; the tests of {@code form} raise them. */
    private static final Set<FindingCode> BY_FORM = EnumSet.of(
            FindingCode.NO_FORM,
            FindingCode.COLUMN_UNCLEAR,
            FindingCode.COLUMN_MISSING,
            FindingCode.VALUE_NOT_A_NUMBER,
            FindingCode.TARGET_UNREADABLE,
            FindingCode.ACTUAL_UNREADABLE,
            FindingCode.WEIGHTS_SHARED,
            FindingCode.PLACEHOLDER_ROW,
            FindingCode.YEAR_MISSING,
            FindingCode.UNIT_MISSING,
            FindingCode.WEIGHT_MISSING,
            FindingCode.FORM_WITHOUT_WEIGHTS,
            FindingCode.WEIGHTS_SHARED,
            FindingCode.FORMULA_DIFFERS);

    /** Raised while the form is scored; the tests of {@code scoring} raise them. */
    private static final Set<FindingCode> BY_SCORING = EnumSet.of(
            FindingCode.UNITS_DIFFER,
            FindingCode.SCORE_NEEDED,
            FindingCode.SCORE_OUT_OF_BAND,
            FindingCode.RULE_NOT_UNDERSTOOD,
            FindingCode.SCORE_ABOVE_WEIGHT,
            FindingCode.BUDGET_ZERO,
            FindingCode.MONEY_TOTAL_ZERO,
            FindingCode.RULE_STEPS_MISSING);

    @Test
    void everyCodeIsRaisedByATable() throws IOException {
        Set<FindingCode> raised = EnumSet.copyOf(MistakeTable.sentences().keySet());
        raised.add(FindingCode.FORM_TWICE);
        raised.addAll(BY_WORKBOOK);
        raised.addAll(BY_FORM);
        raised.addAll(BY_SCORING);
        assertThat(EnumSet.allOf(FindingCode.class)).isSubsetOf(raised);
    }
}
