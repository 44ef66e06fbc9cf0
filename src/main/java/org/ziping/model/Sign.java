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

    /**
     * Whether an actual value keeps it.
     *
     * @param order how the value compares with the target: below 0, 0, above 0
     */
    public boolean holds(int order) {
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case EQUAL -> order == 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
        };
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
