package org.ziping.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ziping.model.Profile.Topic;

/**
 * What a form tells in words beside its indicators.
 *
 * @param goals 年度总体目标
 * @param tasks 年度主要任务
 * @param texts what it says of a topic of 基本情况 in a row of its own: 存在问题, 改进措施; a topic it leaves out is not in the map
 */
public record Narrative(List<Goal> goals, Tasks tasks, Map<Topic, FromCell<String>> texts) {

    /** A form of indicators alone. */
    public static final Narrative NONE = new Narrative(List.of(), Tasks.NONE, Map.of());

    public Narrative {
        goals = List.copyOf(goals);
        Objects.requireNonNull(tasks);
        texts = Map.copyOf(texts);
    }
}
