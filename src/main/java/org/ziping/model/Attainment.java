package org.ziping.model;

/** Whether an indicator reached its target, whatever that is worth in points. */
public enum Attainment {
    MET("met", "完成"),
    MISSED("missed", "未完成"),
    /** Target and actual value do not tell; a person has to say. */
    UNCLEAR("unclear", "需人工判断"),
    /** The row was left empty on purpose. */
    NOT_ASSESSED("not-assessed", "不参评");

    private final String code;
    private final String title;

    Attainment(String code, String title) {
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
