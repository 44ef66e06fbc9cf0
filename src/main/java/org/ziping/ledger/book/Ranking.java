package org.ziping.ledger.book;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.ziping.ledger.FormRow;
import org.ziping.model.Points;

/** The best or the worst forms, however many there are. */
final class Ranking {

    static final int LENGTH = 10;

    /**
     * A form with its place.
     *
     * @param index which form it is in the order of the rows, counted from 0
     * @param name unit and project
     * @param year blank where the form names none
     * @param total its total
     */
    record Ranked(int index, String name, String year, Points total) {

        static Ranked of(int index, FormRow form, Points total) {
            String unit = form.unit().isBlank() ? form.file() : form.unit();
            String name =
                    form.project().isBlank() || form.project().equals(form.unit()) ? unit : unit + "：" + form.project();
            return new Ranked(index, name, form.year(), total);
        }
    }

    private final Comparator<Ranked> order;
    private final PriorityQueue<Ranked> kept;

    private Ranking(Comparator<Ranked> byTotal) {
        order = byTotal.thenComparingInt(Ranked::index);
        kept = new PriorityQueue<>(order.reversed());
    }

    static Ranking best() {
        return new Ranking(Comparator.comparing(Ranked::total).reversed());
    }

    static Ranking worst() {
        return new Ranking(Comparator.comparing(Ranked::total));
    }

    void see(Ranked form) {
        kept.add(form);
        if (kept.size() > LENGTH) {
            kept.remove();
        }
    }

    /** The first of them, at most so many. */
    List<Ranked> first(int most) {
        return kept.stream().sorted(order).limit(most).toList();
    }
}
