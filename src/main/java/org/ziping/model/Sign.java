package org.ziping.model;

/** How an actual value is held against its target. */
public enum Sign {
    AT_LEAST("≥", "大于等于"),
    MORE_THAN("＞", "大于"),
    EQUAL("=", "等于"),
    AT_MOST("≤", "小于等于"),
    LESS_THAN("＜", "小于");

    private final String symbol;
    private final String words;

    Sign(String symbol, String words) {
        this.symbol = symbol;
        this.words = words;
    }

    public String symbol() {
        return symbol;
    }

    /** The sign written out, as reports have it. */
    public String words() {
        return words;
    }

    /** Whether more is better. */
    public boolean isLowerBound() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /** Whether less is better. */
    public boolean isUpperBound() {
        return this == AT_MOST || this == LESS_THAN;
    }
}
