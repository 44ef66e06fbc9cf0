package org.ziping.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ziping.model.Attainment;
import org.ziping.model.Attainments;
import org.ziping.model.IndicatorScore;
import org.ziping.model.LevelLabel;
import org.ziping.model.grid.Area;
import org.ziping.summary.chart.RateChart;
import org.ziping.summary.page.Entry;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Slot;

/**
 * How many targets each level-1 group reached, of a form without points.
 *
 * @param head the line of its head, counted from 0
 * @param groups from top to bottom, each by its name
 */
record AttainmentTable(int head, Map<String, Attainments> groups) implements GroupTables.Levels {

    private static final int NAME_SPAN = 2;
    private static final int ALL = NAME_SPAN;
    private static final int MET = ALL + 1;
    private static final int RATE = MET + 1;
    private static final int MISSED = RATE + 1;
    private static final int UNCLEAR = MISSED + 1;

    static AttainmentTable of(int head, List<IndicatorScore> rows) {
        Map<String, List<IndicatorScore>> byLevel = new LinkedHashMap<>();
        rows.forEach(row -> byLevel.computeIfAbsent(LevelLabel.group(row.indicator()), name -> new ArrayList<>())
                .add(row));
        Map<String, Attainments> groups = new LinkedHashMap<>();
        byLevel.forEach((name, members) -> groups.put(name, Attainments.of(members)));
        return new AttainmentTable(head, groups);
    }

    /** How much of each group is met. */
    RateChart chart() {
        return new RateChart("各类指标完成率", head, new Area(head + 1, 0, head + size(), 0), RATE);
    }

    @Override
    public int size() {
        return groups.size();
    }

    @Override
    public List<Slot> heads() {
        return List.of(
                Slot.words(0, Look.HEAD, "一级指标").over(NAME_SPAN),
                Slot.words(ALL, Look.HEAD, "指标数"),
                Slot.words(MET, Look.HEAD, "完成"),
                Slot.words(RATE, Look.HEAD, "完成率"),
                Slot.words(MISSED, Look.HEAD, "未完成"),
                Slot.words(UNCLEAR, Look.HEAD, Attainment.UNCLEAR.title()));
    }

    @Override
    public List<List<Slot>> rows() {
        List<List<Slot>> rows = new ArrayList<>();
        groups.forEach((name, attained) -> rows.add(slots(head + 1 + rows.size(), name, attained)));
        return rows;
    }

    private static List<Slot> slots(int line, String name, Attainments attained) {
        Entry all = count(attained.all());
        Entry met = count(attained.met());
        Entry rate = Cells.quotient(
                new Cells.Term(Columns.cell(MET, line), met), new Cells.Term(Columns.cell(ALL, line), all));
        return List.of(
                Slot.words(0, Look.WORDS, name).over(NAME_SPAN),
                Slot.of(ALL, Look.CENTRED, all),
                Slot.of(MET, Look.CENTRED, met),
                Cells.figure(RATE, Look.RATE, rate),
                Slot.of(MISSED, Look.CENTRED, count(attained.missed())),
                Slot.of(UNCLEAR, Look.CENTRED, count(attained.unclear())));
    }

    private static Entry count(int count) {
        return Entry.figure(BigDecimal.valueOf(count));
    }
}
