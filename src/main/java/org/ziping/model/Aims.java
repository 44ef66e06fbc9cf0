package org.ziping.model;

import java.util.List;
import java.util.Objects;

/**
 * What a form says in words that was to be done, and was.
 *
 * @param goals 年度总体目标
 * @param tasks 年度主要任务
 */
public record Aims(List<Goal> goals, Tasks tasks) {

    /** A form of indicators alone. */
    public static final Aims NONE = new Aims(List.of(), Tasks.NONE);

    public Aims {
        goals = List.copyOf(goals);
        Objects.requireNonNull(tasks);
    }
}
