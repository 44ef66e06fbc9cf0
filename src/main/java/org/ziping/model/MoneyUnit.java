package org.ziping.model;

/** The unit in which a form gives its amounts. */
public enum MoneyUnit {
    YUAN("元"),
    TEN_THOUSAND_YUAN("万元"),
    HUNDRED_MILLION_YUAN("亿元");

    private final String word;

    MoneyUnit(String word) {
        this.word = word;
    }

    /** The word a form prints. */
    public String word() {
        return word;
    }
}
