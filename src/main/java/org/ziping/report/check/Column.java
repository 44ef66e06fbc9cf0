package org.ziping.report.check;

/** What an amount or a rate of money is. */
enum Column {
    INITIAL("年初预算数"),
    ADJUSTED("全年预算数"),
    EXECUTED("全年执行数"),
    CHANGE("预算调整数"),
    RATE("执行率"),
    CHANGE_RATE("预算调整率"),
    PROJECTS("项目个数");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean isRate() {
        return this == RATE || this == CHANGE_RATE;
    }
}
