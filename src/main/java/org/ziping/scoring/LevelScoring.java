package org.ziping.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;
import org.ziping.model.Points;

/**
 * Forms whose points stand only in the labels of level 1, 产出指标(60分), and nowhere in the rows: how a level divides its points
 * is the person's, so the printed scores are kept where together they are not above the level's points.
 */
final class LevelScoring {

    private static final Pattern POINTS = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?)\\s*分");

    private LevelScoring() {}

    /** Whether no row has a cell for its weight. */
    static boolean appliesTo(Form form) {
        return form.indicators().stream().allMatch(row -> row.marks().weight().is(State.ABSENT))
                && form.indicators().stream().anyMatch(row -> points(row).isPresent());
    }

    /** A row by the printed scores of its level. */
    static Settlement.Scored settle(Form form, Indicator row, Judgement judged) {
        Optional<Points> whole = points(row);
        if (whole.isEmpty()) {
            return open(row, judged, "缺少分值，未计分", List.of());
        }
        List<Indicator> level = rowsOf(form, row);
        Optional<Points> sum = sum(level);
        if (sum.isPresent() && sum.get().compareTo(whole.get()) <= 0) {
            Points printed = row.marks().score().require();
            return scored(
                    row,
                    judged,
                    Optional.of(printed),
                    Facts.quoted(row.level1()) + "没有逐行写明分值，保留单位填写的得分" + printed + "分",
                    List.of());
        }
        String why = sum.map(points -> "得分合计 " + points + " 高于 " + whole.get() + " 分")
                .orElse("也没有逐行填写得分");
        List<Finding> findings = row.equals(level.get(0)) ? List.of(finding(row, why)) : List.of();
        return open(row, judged, Facts.quoted(row.level1()) + "没有逐行写明分值，未计分", findings);
    }

    private static Finding finding(Indicator row, String why) {
        return Finding.at(
                row.level1().cell(),
                FindingCode.WEIGHT_MISSING,
                Facts.quoted(row.level1()) + "下各指标没有分值，" + why + "，请逐行填写分值");
    }

    private static Optional<Points> points(Indicator row) {
        Matcher matcher = POINTS.matcher(row.level1().typed());
        return matcher.find() ? Optional.of(Points.of(matcher.group(1))) : Optional.empty();
    }

    private static List<Indicator> rowsOf(Form form, Indicator row) {
        return form.indicators().stream()
                .filter(other -> other.level1().typed().equals(row.level1().typed()))
                .toList();
    }

    /** The sum of the printed scores; empty if a row has none. */
    private static Optional<Points> sum(List<Indicator> rows) {
        List<Points> printed = new ArrayList<>();
        for (Indicator row : rows) {
            FromCell<Points> score = row.marks().score();
            if (score.find().isEmpty()) {
                return Optional.empty();
            }
            printed.add(score.require());
        }
        return Optional.of(Points.sum(printed));
    }

    private static Settlement.Scored open(Indicator row, Judgement judged, String words, List<Finding> findings) {
        return scored(row, judged, Optional.empty(), words, findings);
    }

    private static Settlement.Scored scored(
            Indicator row, Judgement judged, Optional<Points> points, String words, List<Finding> findings) {
        String facts = judged.facts().isEmpty() ? "" : judged.facts() + "，";
        return new Settlement.Scored(
                new IndicatorScore(row, judged.completion(), judged.attainment(), points, facts + words),
                true,
                findings);
    }
}
