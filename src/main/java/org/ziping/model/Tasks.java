package org.ziping.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The tasks of a unit's year, 年度主要任务, as a form lists them.
 *
 * @param rows the tasks; none where the form has no such list
 * @param sum the row that adds their money up, 金额合计
 */
public record Tasks(List<Task> rows, Optional<Task> sum) {

    /** A form without such a list. */
    public static final Tasks NONE = new Tasks(List.of(), Optional.empty());

    public Tasks {
        rows = List.copyOf(rows);
        Objects.requireNonNull(sum);
    }
}
