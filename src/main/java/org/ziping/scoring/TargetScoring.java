package org.ziping.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Attainment;
import org.ziping.model.Finding;
import org.ziping.model.FromCell.State;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;

/** Forms without points: each row is held against its target, and that is all. */
final class TargetScoring {

    private final IndicatorScoring indicators;

    TargetScoring(IndicatorScoring indicators) {
        this.indicators = indicators;
    }

    /**
     * A row with what came of its target.
     *
     * @param score without points
     */
    record Held(IndicatorScore score, List<Finding> findings) {}

    Held hold(Indicator row) {
        if (isLeftEmpty(row)) {
            IndicatorScore empty = new IndicatorScore(
                    row, Optional.empty(), Attainment.NOT_ASSESSED, Optional.empty(), "没有填写指标值和实际完成值，不参评");
            return new Held(empty, List.of());
        }
        Judgement judged = indicators.compare(row);
        String facts = judged.facts().isEmpty() ? "" : judged.facts() + "，";
        IndicatorScore score = new IndicatorScore(
                row, judged.completion(), judged.attainment(), Optional.empty(), facts + words(judged));
        return new Held(score, judged.findings());
    }

    /** A row of a template that does not concern the unit. */
    private static boolean isLeftEmpty(Indicator row) {
        return Stream.of(row.plan().inForce(), row.result().actual())
                .noneMatch(value -> value.is(State.GIVEN) || value.is(State.UNREADABLE));
    }

    private static String words(Judgement judged) {
        if (judged.verdict() instanceof Verdict.Open open) {
            return open.why() + "，不能判断是否完成";
        }
        return switch (judged.attainment()) {
            case MET -> "判为完成";
            case MISSED -> "判为未完成";
            case UNCLEAR, NOT_ASSESSED -> "是否完成需人工判断";
        };
    }
}
