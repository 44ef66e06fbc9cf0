package org.ziping.model;

/** What a number of a row is, by the row's name and the levels above it, where it has no unit of its own. */
public enum Nature {
    /** A number of anything. */
    NUMBER,
    /** A part of a hundred: 合格率, 满意度. */
    RATE,
    /** How much of what was planned was done: 完成率. */
    COMPLETION;

    public boolean isRate() {
        return this != NUMBER;
    }
}
