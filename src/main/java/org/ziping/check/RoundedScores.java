package org.ziping.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.Points;

/** Whether the scores of a form differ from the computed ones in nothing but the way an office rounds. */
final class RoundedScores {

    /** So few are named one by one: chance may round them alike. */
    private static final int A_FEW = 3;

    private RoundedScores() {}

    /** A way of rounding that built-in rules have. */
    private enum Way {
        ONE_DECIMAL(1, "0.05", "0.05", "保留一位小数", "one-decimal"),
        WHOLE(0, "0.5", "0.5", "四舍五入取整数", "integer"),
        WHOLE_CUT(0, "1", "0", "舍去小数取整数", "integer-cut");

        /** A computed score is rounded itself, to two decimals. */
        private static final BigDecimal OWN_ROUNDING = new BigDecimal("0.005");

        private final int decimals;
        private final BigDecimal mostBelow;
        private final BigDecimal mostAbove;
        private final String words;
        private final String rules;

        Way(int decimals, String mostBelow, String mostAbove, String words, String rules) {
            this.decimals = decimals;
            this.mostBelow = new BigDecimal(mostBelow);
            this.mostAbove = new BigDecimal(mostAbove);
            this.words = words;
            this.rules = rules;
        }

        boolean gives(Score score) {
            BigDecimal above =
                    score.printed().require().value().subtract(score.computed().value());
            return score.printed().require().value().scale() <= decimals
                    && above.compareTo(mostAbove.add(OWN_ROUNDING)) <= 0
                    && above.negate().compareTo(mostBelow.add(OWN_ROUNDING)) <= 0;
        }
    }

    /** A score as it stands in the form, and as it was computed. */
    private record Score(FromCell<Points> printed, Points computed) {

        String said() {
            return "填为 " + Wording.typed(printed) + "，计算为 " + computed;
        }
    }

    static boolean isHabit(Subject subject) {
        return habit(subject).isPresent();
    }

    /** What is said of all the scores, if more than a few differ and all agree with one way of rounding. */
    static Optional<Finding> habit(Subject subject) {
        List<Score> all = scores(subject);
        List<Score> differing = all.stream()
                .filter(score -> Printed.differs(score.printed(), score.computed(), subject))
                .toList();
        return Arrays.stream(Way.values())
                .filter(way -> differing.size() > A_FEW
                        && way.decimals < subject.rules().closing().rounding().decimals()
                        && all.stream().allMatch(way::gives))
                .findFirst()
                .map(way -> finding(way, differing));
    }

    private static Finding finding(Way way, List<Score> differing) {
        List<Finding> parts = differing.stream().map(RoundedScores::part).toList();
        return Finding.inPlaceOf(
                parts,
                FindingCode.SCORES_ROUNDED,
                "本表得分" + way.words + "，共 " + parts.size() + " 格（" + CellRanges.of(parts) + "）与计算不同，如 "
                        + parts.get(0).cell().orElseThrow().a1() + " "
                        + differing.get(0).said() + "，请核对；当地就是这样规定的，用 --rules " + way.rules
                        + " 或在 ziping.yaml 里写 rules: " + way.rules);
    }

    private static Finding part(Score score) {
        return Finding.at(score.printed().cell(), FindingCode.SCORES_ROUNDED, "得分" + score.said() + "，请核对");
    }

    private static List<Score> scores(Subject subject) {
        List<Score> scores = new ArrayList<>();
        subject.form()
                .budget()
                .total()
                .filter(row -> !subject.isForgotten(row))
                .ifPresent(row ->
                        add(scores, row.marks().score(), subject.card().budget().score()));
        subject.card()
                .budget()
                .rows()
                .forEach(row -> add(scores, row.row().marks().score(), row.score()));
        subject.card()
                .indicators()
                .forEach(row -> add(scores, row.indicator().marks().score(), row.score()));
        scores.removeIf(score -> subject.isSpokenOf(score.printed()));
        return scores;
    }

    private static void add(List<Score> scores, FromCell<Points> printed, Optional<Points> computed) {
        computed.filter(points -> printed.is(State.GIVEN)).ifPresent(points -> scores.add(new Score(printed, points)));
    }
}
