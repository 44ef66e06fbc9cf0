package org.ziping.ledger.book;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ziping.ledger.FormRow;
import org.ziping.ledger.LedgerRows;
import org.ziping.model.FormKind;
import org.ziping.model.Points;
import org.ziping.model.Rating;

/** All that 总览 says, added up in one pass over the rows. */
final class Statistics {

    private final ScoreSeries totals = new ScoreSeries();
    private final Map<String, ScoreSeries> ratings = new HashMap<>();
    private final Map<FormKind, Spent> money = new EnumMap<>(FormKind.class);
    private final Ranking best = Ranking.best();
    private final Ranking worst = Ranking.worst();
    private final Years years = new Years();
    private final CommonFindings findings = new CommonFindings();
    private int forms;
    private int withheld;
    private int failures;

    private Statistics() {}

    static Statistics of(LedgerRows rows) {
        Statistics statistics = new Statistics();
        rows.forms(statistics::see);
        rows.findings(statistics.findings::see);
        rows.failures(failure -> statistics.failures++);
        return statistics;
    }

    private void see(FormRow form) {
        int index = forms++;
        if (form.grade().isWithheld()) {
            withheld++;
        } else {
            money.merge(form.kind(), Spent.NOTHING.plus(form.money()), (sum, one) -> sum.plus(form.money()));
        }
        form.grade().total().ifPresent(total -> see(index, form, total));
    }

    private void see(int index, FormRow form, Points total) {
        totals.add(total);
        String rating = form.grade().rating().map(Rating::label).orElse("");
        ratings.computeIfAbsent(rating, name -> new ScoreSeries()).add(total);
        Ranking.Ranked ranked = Ranking.Ranked.of(index, form, total);
        best.see(ranked);
        worst.see(ranked);
        years.see(form, total);
    }

    /** Forms of all files completed or returned. */
    int forms() {
        return forms;
    }

    /** Those that went back. */
    int withheld() {
        return withheld;
    }

    /** Those without points: complete, and in no average, distribution or ranking. */
    int unscored() {
        return forms - withheld - totals.count();
    }

    /** Files that could not be done. */
    int failures() {
        return failures;
    }

    ScoreSeries totals() {
        return totals;
    }

    /** The ratings that occur, from the best to the worst by what their forms reached on average. */
    List<Map.Entry<String, ScoreSeries>> ratings() {
        Comparator<Map.Entry<String, ScoreSeries>> byAverage =
                Comparator.comparing(rating -> rating.getValue().average().orElseThrow());
        return ratings.entrySet().stream()
                .sorted(byAverage.reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    /**
     * The money by kind of form; kinds overlap, so they are not added to each other. A form that went back is not in it: its
     * amounts may be what is wrong with it.
     */
    Map<FormKind, Spent> money() {
        return money;
    }

    /** The best forms, never more than the better half. */
    List<Ranking.Ranked> best() {
        return best.first(Math.min(Ranking.LENGTH, (totals.count() + 1) / 2));
    }

    /** The worst forms, from the worst on, never more than the other half. */
    List<Ranking.Ranked> worst() {
        return worst.first(Math.min(Ranking.LENGTH, totals.count() / 2));
    }

    Years years() {
        return years;
    }

    CommonFindings findings() {
        return findings;
    }
}
