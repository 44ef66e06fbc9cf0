package org.ziping.model.rules;

import java.util.Objects;
import org.ziping.model.Points;

/**
 * What the rows of a level-1 group are worth together.
 *
 * @param level its name without 指标: 产出, 效益, 满意度
 * @param weight in points of the whole form
 */
public record LevelWeight(String level, Points weight) {

    public LevelWeight {
        Objects.requireNonNull(weight);
        if (level.isBlank()) {
            throw new IllegalArgumentException("a level without a name");
        }
    }
}
