package org.ziping.form.header;

import java.util.List;

/** What a table is for that is no self-evaluation, by its title; its title is its name in the synonym resource. */
public enum TableKind {
    MONITORING("绩效监控表", "", IndicatorColumn.SCORE),
    TARGETS("绩效目标表", "，没有“实际完成值”和“得分”列", IndicatorColumn.ACTUAL, IndicatorColumn.SCORE),
    STANDARDS("评价指标表", "，没有“实际完成值”和“得分”列", IndicatorColumn.ACTUAL, IndicatorColumn.SCORE);

    private final String title;
    private final String lack;
    private final List<IndicatorColumn> lacking;

    TableKind(String title, String lack, IndicatorColumn... lacking) {
        this.title = title;
        this.lack = lack;
        this.lacking = List.of(lacking);
    }

    String title() {
        return title;
    }

    /** What it is called, and what it has no column for. */
    public String words() {
        return title + lack;
    }

    /** The columns of which it has none; a table that has one of them may be a self-evaluation. */
    public List<IndicatorColumn> lacking() {
        return lacking;
    }
}
