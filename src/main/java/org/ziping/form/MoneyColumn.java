package org.ziping.form;

/** What a column of the money block holds; its title is its name in the synonym resource. */
enum MoneyColumn {
    LABEL("资金来源"),
    INITIAL("年初预算数"),
    ADJUSTED("全年预算数"),
    EXECUTED("全年执行数"),
    WEIGHT("分值"),
    RATE("执行率"),
    SCORE("得分"),
    /** The points of whoever checks the form afterwards: not ours, never written. */
    REVIEW("复核分"),
    REASON("原因"),
    /** Known, and of no use for reading. */
    OTHER("其他");

    private final String title;

    MoneyColumn(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean isAmount() {
        return this == INITIAL || this == ADJUSTED || this == EXECUTED;
    }
}
