package org.ziping.ledger;

import java.util.Objects;
import java.util.Optional;
import org.ziping.model.Points;
import org.ziping.model.Ratio;

/**
 * One indicator of one form; words as they stand in the form, blank where there are none.
 *
 * @param file as in {@link FormRow}
 * @param unit as in {@link FormRow}
 * @param project as in {@link FormRow}
 * @param year as in {@link FormRow}
 * @param level1 一级指标
 * @param level2 二级指标
 * @param name 三级指标
 * @param target 指标值 in force
 * @param actual 实际完成值
 * @param completion empty where there is no such number
 * @param weight 分值
 * @param score 得分; empty if a person has to say
 * @param basis how the score came about, one sentence
 */
public record IndicatorRow(
        String file,
        String unit,
        String project,
        String year,
        String level1,
        String level2,
        String name,
        String target,
        String actual,
        Optional<Ratio> completion,
        Optional<Points> weight,
        Optional<Points> score,
        String basis) {

    public IndicatorRow {
        Objects.requireNonNull(file);
        Objects.requireNonNull(completion);
        Objects.requireNonNull(weight);
        Objects.requireNonNull(score);
    }
}
