package org.ziping.check;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.Reading;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.rules.Rules;

/** All checks of a form. */
public final class Checks {

    private static final List<Function<Subject, Stream<Finding>>> ALL = List.of(
            Years::inTitle,
            Years::inSheetName,
            Years::filledIn,
            Years::deadlines,
            Duplicates::forms,
            Duplicates::indicators,
            Weights::sum,
            Weights::withoutBudget,
            Weights::ofLevels,
            Weights::byRule,
            Weights::printedSum,
            MoneyAmounts::missing,
            MoneyAmounts::rateMissing,
            MoneyAmounts::negative,
            MoneyUnits::contradicted,
            MoneyUnits::columnsApart,
            MoneyUnits::tooLarge,
            MoneySums::addUp,
            MoneySources::blank,
            MoneyFlows::budgetMoved,
            MoneyFlows::budgetLeft,
            ProjectList::addsUp,
            ProjectList::aboveBudget,
            TaskMoney::asBudget,
            TaskMoney::addsUp,
            TaskMoney::aboveBudget,
            Execution::aboveBudget,
            Execution::low,
            Execution::budgetChanged,
            Blanks::target,
            Blanks::actual,
            Progress::unclear,
            Progress::fullMarksKept,
            Remarks::reasonMissing,
            Remarks::lateWithoutReason,
            Remarks::measureMissing,
            Remarks::reasonNotNeeded,
            ActualValues::shareAboveWhole,
            ActualValues::notExact,
            ActualValues::notCounted,
            Directions::assumed,
            Progress::overFulfilment,
            Progress::midYearAboveYearEnd,
            MoneyIndicators::namedOtherwise,
            MoneyIndicators::notAdjusted,
            RateIndicators::contradictsMoney,
            PrintedRates::rate,
            PrintedRates::completion,
            PrintedRates::coefficient,
            Printed::budgetScore,
            Printed::score,
            Printed::total,
            Printed::repeatedTotal,
            Printed::rating,
            ProfileClaims::nothingIdle,
            ProfileClaims::effectWithoutSpending,
            ProfileClaims::useWithoutSpending,
            ProfileClaims::staff,
            CountClaims::reached,
            CountClaims::expected);

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.cell().isPresent())
            .thenComparing(finding -> finding.cell().map(CellAddress::sheet).orElse(""))
            .thenComparing(finding -> finding.cell().map(CellAddress::row).orElse(0))
            .thenComparing(finding -> finding.cell().map(CellAddress::column).orElse(0))
            .thenComparing(Finding::code)
            .thenComparing(Finding::message);

    private Checks() {}

    /**
     * What is missing, contradictory or out of range in one form, and in the sheet 基本情况 that belongs to it.
     *
     * @param reading the workbook the form stands in; what reading has found is not found again
     * @param card the form with its scores; what scoring has found is not found again
     * @param rules by which it was scored; they say from where on a check speaks up
     * @return findings of the file first, then those of cells in reading order; none twice
     */
    public static List<Finding> of(Reading reading, Scorecard card, Rules rules) {
        Subject subject = new Subject(reading, card, rules);
        return ALL.stream()
                .flatMap(check -> check.apply(subject))
                .distinct()
                .sorted(BY_PLACE)
                .toList();
    }
}
