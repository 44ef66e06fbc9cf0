package org.ziping.model;

/** What a form evaluates. */
public enum FormKind {
    /** 部门（单位）整体支出绩效自评表: all that a unit spends. */
    WHOLE_UNIT("whole-unit", "部门整体支出"),
    /** 项目支出绩效自评表: one project. */
    PROJECT("project", "项目支出"),
    /** 转移支付绩效目标自评表: money from a higher level. */
    TRANSFER("transfer", "转移支付");

    private final String code;
    private final String title;

    FormKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The word machines read. */
    public String code() {
        return code;
    }

    /** The word people read. */
    public String title() {
        return title;
    }
}
