package org.ziping.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.Deduction;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;
import org.ziping.model.Ratio;
import org.ziping.model.SignBasis;
import org.ziping.model.Steps;
import org.ziping.model.Target;

/** Targets without ≥ or ≤ whose direction was assumed, where it decides the score or, in a form without points, whether the target was reached. */
final class Directions {

    private static final int MOST_NAMED = 3;

    private Directions() {}

    /**
     * What was taken for less-is-better is said of each row; what nothing speaks against being more-is-better in one sentence, as
     * most rows of a form are of that kind.
     */
    static Stream<Finding> assumed(Subject subject) {
        List<Indicator> decided = subject.card().indicators().stream()
                .filter(scored -> isDecided(scored, subject.form()))
                .map(IndicatorScore::indicator)
                .toList();
        List<Indicator> more = decided.stream()
                .filter(row -> basis(row).kind() == SignBasis.Kind.NOTHING)
                .toList();
        Stream<Finding> less =
                decided.stream().filter(row -> !more.contains(row)).map(Directions::less);
        return more.isEmpty() ? less : Stream.concat(less, Stream.of(more(more)));
    }

    private static Finding less(Indicator row) {
        SignBasis basis = basis(row);
        String why = basis.kind() == SignBasis.Kind.NAME ? "名称里有“" + basis.word() + "”" : "这是成本类的金额";
        return finding(
                row,
                Wording.indicator(row) + "的指标值“" + Wording.typed(row.plan().inForce()) + "”没有写 ≥ 或 ≤，按“越少越好”计算，因为" + why
                        + "；如相反请在指标值前写“≥”");
    }

    private static Finding more(List<Indicator> rows) {
        String names = rows.stream().limit(MOST_NAMED).map(Wording::indicator).collect(Collectors.joining("、"));
        String all = rows.size() > MOST_NAMED ? names + "等 " + rows.size() + " 个指标" : names;
        return finding(rows.get(0), all + "的指标值没有写 ≥ 或 ≤，按“越多越好”计算，因为名称里没有费用、投诉、时限一类的词语；如有相反的，请在其指标值前写“≤”");
    }

    private static Finding finding(Indicator row, String message) {
        return Finding.at(row.plan().inForce().cell(), FindingCode.TARGET_DIRECTION_ASSUMED, message);
    }

    /** Of a value equal to its target both directions say the same; a rule of the row's own has its own direction. */
    private static boolean isDecided(IndicatorScore scored, Form form) {
        boolean differs = scored.completion()
                .filter(completion -> !completion.equals(Ratio.ONE))
                .isPresent();
        boolean byFile = scored.indicator()
                .plan()
                .ownRule()
                .filter(own -> own instanceof Steps || own instanceof Deduction)
                .isEmpty();
        boolean isJudged = scored.score().isPresent() || !form.isScored();
        return differs && byFile && isJudged && isAssumed(scored.indicator());
    }

    private static boolean isAssumed(Indicator row) {
        return row.plan()
                .inForce()
                .find()
                .filter(target -> target instanceof Target.Measured measured
                        && measured.basis().isAssumed())
                .isPresent();
    }

    private static SignBasis basis(Indicator row) {
        return ((Target.Measured) row.plan().inForce().require()).basis();
    }
}
