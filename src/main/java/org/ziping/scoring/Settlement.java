package org.ziping.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Attainment;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;
import org.ziping.model.Points;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.rules.RuleKey;
import org.ziping.model.rules.Rules;

/** Makes points of a judgement: by the weight where a rule says it, by the printed score where a person has to. */
final class Settlement {

    private final Rules rules;

    Settlement(Rules rules) {
        this.rules = rules;
    }

    /**
     * A row with its score.
     *
     * @param counted whether the total needs its score; a row that is not assessed has none and needs none
     */
    record Scored(IndicatorScore score, boolean counted, List<Finding> findings) {}

    Scored settle(Indicator row, Judgement judged) {
        FromCell<Points> weight = row.marks().weight();
        if (isNotAssessed(row)) {
            return scored(row, judged, Outcome.open("没有分值，不参评，不计入总分", false));
        }
        if (weight.find().isEmpty()) {
            return scored(row, judged, Outcome.open("缺少分值，未计分", true));
        }
        return scored(row, judged, outcome(row, judged, weight.require()));
    }

    /** The row is left empty on purpose: it has no weight, and neither target nor actual value. */
    private static boolean isNotAssessed(Indicator row) {
        return row.marks().weight().is(State.NOT_APPLICABLE)
                || row.marks().weight().find().isEmpty()
                        && row.plan().inForce().find().isEmpty()
                        && row.result().actual().find().isEmpty();
    }

    private record Outcome(Optional<Points> points, String words, boolean counted, List<Finding> findings) {

        static Outcome open(String words, boolean counted) {
            return new Outcome(Optional.empty(), words, counted, List.of());
        }

        static Outcome points(Points points, String words) {
            return new Outcome(Optional.of(points), words, true, List.of());
        }

        static Outcome asked(Finding finding, String words) {
            return new Outcome(Optional.empty(), words, true, List.of(finding));
        }
    }

    private Outcome outcome(Indicator row, Judgement judged, Points weight) {
        Verdict verdict = judged.verdict();
        if (verdict instanceof Verdict.Computed computed) {
            return computed(row, computed, weight);
        }
        if (verdict instanceof Verdict.Stated stated) {
            return stated(row, stated, weight);
        }
        if (verdict instanceof Verdict.Person person) {
            return row.marks()
                    .score()
                    .find()
                    .map(printed -> printed(row, person, new Limits(person.range(), weight), printed))
                    .orElseGet(() -> notSaid(row, person, new Limits(person.range(), weight)));
        }
        return Outcome.open(((Verdict.Open) verdict).why() + "，未计分", true);
    }

    private Outcome computed(Indicator row, Verdict.Computed computed, Points weight) {
        Points points = computed.share().of(weight, rules.closing().rounding());
        NearMiss miss = new NearMiss(row, computed.share(), weight);
        String clause = cited(Optional.of(computed.clause()));
        return miss.isHiddenBy(points)
                ? new Outcome(
                        Optional.of(points),
                        computed.how() + points + "分（取舍后是满分）" + clause,
                        true,
                        List.of(miss.finding()))
                : Outcome.points(points, computed.how() + points + "分" + clause);
    }

    /** Points by the row's own rule; one that gives more than the weight contradicts the row. */
    private Outcome stated(Indicator row, Verdict.Stated stated, Points weight) {
        Points points =
                rules.closing().rounding().round(stated.award().of(weight).subtract(stated.taken()));
        String rule = "按本行规则" + Facts.quoted(Facts.ownRule(row));
        if (points.compareTo(weight) <= 0) {
            boolean full = points.equals(weight);
            return Outcome.points(points, rule + "得" + (full ? "满分" : "") + points + "分");
        }
        Finding above = Finding.at(
                Facts.ownRule(row).cell(),
                FindingCode.RULE_NOT_UNDERSTOOD,
                Facts.name(row) + "的赋分规则给 " + points + " 分，高于分值 " + weight + "，请核对规则和分值");
        return Outcome.asked(above, rule + "得" + points + "分，高于分值" + weight + "分，未计分");
    }

    private Outcome printed(Indicator row, Verdict.Person person, Limits limits, Points printed) {
        if (limits.hold(printed)) {
            boolean asIfNotSaid = person.range().fullUnlessSaid() && printed.equals(limits.weight());
            return asIfNotSaid
                    ? full(person, limits)
                    : Outcome.points(printed, person.why() + "，保留单位填写的得分" + printed + "分" + cited(bandsOf(person)));
        }
        FindingCode code = person.range().isAny() ? FindingCode.SCORE_ABOVE_WEIGHT : FindingCode.SCORE_OUT_OF_BAND;
        String words = Facts.name(row) + person.why() + "，得分 " + printed + " 不在" + limits + "之间，请核对后重新填写";
        return Outcome.asked(
                Finding.at(place(row), code, words),
                person.why() + "，填写的得分" + printed + "分不在" + limits + "之间，未计分" + cited(bandsOf(person)));
    }

    private Outcome notSaid(Indicator row, Verdict.Person person, Limits limits) {
        if (person.range().fullUnlessSaid()) {
            return full(person, limits);
        }
        String words = Facts.name(row) + person.why() + "，得分由单位确定，请在" + limits + "之间填写";
        FindingCode code = person.range().asked();
        CellAddress place =
                code == FindingCode.RULE_NOT_UNDERSTOOD ? Facts.ownRule(row).cell() : place(row);
        return Outcome.asked(Finding.at(place, code, words), person.why() + "，需由单位填写得分" + cited(bandsOf(person)));
    }

    private Outcome full(Verdict.Person person, Limits limits) {
        return Outcome.points(limits.weight(), person.why() + "，得满分" + limits.weight() + "分" + cited(person.clause()));
    }

    /** What the person's score rests on is the band, even where the rules would have given the full weight. */
    private static Optional<RuleKey> bandsOf(Verdict.Person person) {
        return person.clause().map(key -> key == RuleKey.QUALITATIVE_MET ? RuleKey.QUALITATIVE_BANDS : key);
    }

    private String cited(Optional<RuleKey> key) {
        return key.map(used -> rules.clause(used).cited()).orElse("");
    }

    private static CellAddress place(Indicator row) {
        return row.marks()
                .score()
                .source()
                .or(() -> row.marks().weight().source())
                .or(() -> row.name().source())
                .orElseThrow();
    }

    private static Scored scored(Indicator row, Judgement judged, Outcome outcome) {
        List<Finding> findings = new ArrayList<>(judged.findings());
        findings.addAll(outcome.findings());
        return new Scored(
                new IndicatorScore(
                        row,
                        judged.completion(),
                        isNotAssessed(row) ? Attainment.NOT_ASSESSED : judged.attainment(),
                        outcome.points(),
                        judged.facts() + (judged.facts().isEmpty() ? "" : "，") + outcome.words()),
                outcome.counted(),
                List.copyOf(findings));
    }
}
