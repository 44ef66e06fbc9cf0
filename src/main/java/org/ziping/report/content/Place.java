package org.ziping.report.content;

/** Where in a report a tag means something: everywhere, or only within a loop over such things. */
public enum Place {
    REPORT("全文"),
    GOAL("年度目标"),
    MONEY_ROW("资金表"),
    LEVEL("指标类别"),
    INDICATOR("指标、指标表"),
    SOURCE("项目分组"),
    PROJECT("项目清单");

    private final String title;

    Place(String title) {
        this.title = title;
    }

    /** The loops that open it, as the list of tags names them. */
    public String title() {
        return title;
    }
}
