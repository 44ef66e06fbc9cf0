package org.ziping.form.header;

/** What a column of the indicator block holds; its title is its name in the synonym resource. */
public enum IndicatorColumn {
    LEVEL1("一级指标"),
    LEVEL2("二级指标"),
    NAME("三级指标"),
    SIGN("指标性质"),
    TARGET("指标值"),
    UNIT("度量单位"),
    ADJUSTED("调整后指标值"),
    MID_YEAR("年中监控完成值"),
    LAST_YEAR("上年完成值"),
    ACTUAL("实际完成值"),
    ACTUAL_UNIT("实际完成值的度量单位"),
    /** Answered with 是 or 否. */
    REACHED("是否完成"),
    COMPLETION("完成率"),
    /** Score by weight; a completion only as far as the score follows it. */
    COEFFICIENT("得分系数"),
    WEIGHT("分值"),
    SCORE("得分"),
    /** The points of whoever checks the form afterwards: not ours, never written. */
    REVIEW("复核分"),
    RULE("赋分规则"),
    REASON("偏差原因分析"),
    MEASURE("改进措施"),
    /** Known, and of no use for reading. */
    OTHER("其他");

    private final String title;

    IndicatorColumn(String title) {
        this.title = title;
    }

    /** What it is called in the synonym resource and before people. */
    public String title() {
        return title;
    }

    /** Whether it names indicators or what stands above them. */
    public boolean isLevel() {
        return this == LEVEL1 || this == LEVEL2 || this == NAME;
    }
}
