package org.ziping.form;

/** The columns of a generated indicator block right of the names. */
enum GeneratedColumn {
    TARGET,
    ACTUAL,
    WEIGHT,
    SCORE,
    COMPLETION,
    MID_YEAR,
    LAST_YEAR,
    REVIEW,
    REASON,
    MEASURE,
    FOREIGN
}
