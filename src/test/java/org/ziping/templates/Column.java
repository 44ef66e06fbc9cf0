package org.ziping.templates;

import org.ziping.model.grid.Area;

/** The columns of the indicator block; the other blocks of the sheet share them out among themselves. */
enum Column {
    LEVEL1("一级指标", 11),
    LEVEL2("二级指标", 12.5),
    NAME("三级指标", 21),
    TARGET("指标值", 12),
    ADJUSTED("调整后指标值", 13.5),
    MID_YEAR("年中监控完成值", 15),
    ACTUAL("实际完成值", 12),
    COMPLETION("完成率", 10.5),
    WEIGHT("分值", 8.5),
    SCORE("得分", 8.5),
    REASON("偏差原因分析", 26),
    MEASURE("改进措施", 26);

    private final String header;
    private final double width;

    Column(String header, double width) {
        this.header = header;
        this.width = width;
    }

    String header() {
        return header;
    }

    double width() {
        return width;
    }

    /** Its cell in a row. */
    Area in(int row) {
        return upTo(this, row, 1);
    }

    /** Its cell in a row merged downwards. */
    Area in(int row, int height) {
        return upTo(this, row, height);
    }

    /** From this column to that one. */
    Area to(Column last, int row) {
        return upTo(last, row, 1);
    }

    private Area upTo(Column last, int row, int height) {
        return new Area(row, ordinal(), row + height - 1, last.ordinal());
    }

    /** As a formula names its cell in a row that is counted from 0. */
    String cell(int row) {
        return (char) ('A' + ordinal()) + String.valueOf(row + 1);
    }
}
