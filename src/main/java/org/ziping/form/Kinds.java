package org.ziping.form;

import java.util.EnumSet;
import java.util.Set;
import org.ziping.form.header.HeaderSpelling;
import org.ziping.model.Budget;
import org.ziping.model.FormKind;
import org.ziping.model.FromCell;
import org.ziping.model.Heading;
import org.ziping.model.MoneyRow;

/** Tells what a form evaluates, by its title, else by the names and the kinds of money in it. */
final class Kinds {

    private static final Set<MoneyRow.Kind> OF_WHOLE_UNITS =
            EnumSet.of(MoneyRow.Kind.BASIC, MoneyRow.Kind.PROJECTS, MoneyRow.Kind.PERSONNEL, MoneyRow.Kind.OPERATING);

    private Kinds() {}

    static FormKind of(Heading heading, Budget budget, String sheet) {
        String title = HeaderSpelling.plain(heading.title().typed() + sheet);
        boolean higherLevel = budget.rows().stream()
                .anyMatch(row -> row.label().typed().contains("中央")
                        || row.label().typed().contains("地方资金"));
        boolean wholeUnit = budget.rows().stream().anyMatch(row -> OF_WHOLE_UNITS.contains(row.kind()));
        if (title.contains("转移支付") || title.contains("区域绩效")) {
            return FormKind.TRANSFER;
        }
        if (title.contains("整体")) {
            return higherLevel && !wholeUnit ? FormKind.TRANSFER : FormKind.WHOLE_UNIT;
        }
        if (title.contains("项目支出") || title.contains("项目绩效") || title.contains("项目自评")) {
            return FormKind.PROJECT;
        }
        if (title.contains("专项资金") || higherLevel) {
            return FormKind.TRANSFER;
        }
        boolean project =
                heading.project().is(FromCell.State.GIVEN) || heading.project().is(FromCell.State.BLANK);
        return wholeUnit && !project ? FormKind.WHOLE_UNIT : FormKind.PROJECT;
    }
}
