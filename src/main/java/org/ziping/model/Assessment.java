package org.ziping.model;

/** What a form is assessed by. */
public enum Assessment {
    /** Each indicator has a weight and gets a score; their sum is the total. */
    POINTS,
    /**
     * The form has no place for points, be it an empty one: it tells whether each target was reached. So does the national form
     * for money from a higher level (指标值, 全年实际完成值, 未完成原因和改进措施).
     */
    TARGETS
}
