package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.model.Attainment;
import org.ziping.model.Award;
import org.ziping.model.FindingCode;
import org.ziping.model.Ratio;
import org.ziping.model.rules.RuleKey;

/** What the values of a row are worth, before its weight is looked at. */
sealed interface Verdict {

    /**
     * A rule says it.
     *
     * @param how what stands before the points: 达到指标值，得满分
     * @param clause the key that was used
     */
    record Computed(Share share, String how, RuleKey clause) implements Verdict {}

    /**
     * The row's own rule says it.
     *
     * @param award what the rule gives
     * @param taken the points it takes from that
     */
    record Stated(Award award, BigDecimal taken) implements Verdict {}

    /**
     * A person has to say it, within bounds.
     *
     * @param range which part of the weight it may be
     * @param why what the row is: 属部分达成
     * @param clause the key that leaves it to the person; empty if no rule reaches so far
     * @param attainment whether the target was reached, if that is clear though its worth is not
     */
    record Person(Range range, String why, Optional<RuleKey> clause, Attainment attainment) implements Verdict {}

    /**
     * Nobody can say it before something is mended.
     *
     * @param why 缺少实际完成值
     */
    record Open(String why) implements Verdict {}

    /**
     * Which part of its weight a person may give.
     *
     * @param from belongs to it
     * @param to belongs to it only if it is the whole weight
     * @param fullUnlessSaid whether it is the full weight where no score stands in the form
     * @param asked the finding where no score stands in the form
     */
    record Range(Ratio from, Ratio to, boolean fullUnlessSaid, FindingCode asked) {

        static final Range ANY = new Range(Ratio.ZERO, Ratio.ONE, false, FindingCode.SCORE_NEEDED);

        Range asking(FindingCode code) {
            return new Range(from, to, fullUnlessSaid, code);
        }

        boolean isAny() {
            return from.equals(Ratio.ZERO) && to.equals(Ratio.ONE);
        }
    }

    /** The same without bounds: the person may give any part of the weight. */
    static Verdict person(String why, RuleKey clause) {
        return new Person(Range.ANY, why, Optional.of(clause), Attainment.UNCLEAR);
    }

    /** The same where no rule says anything of such a row. */
    static Verdict person(String why) {
        return new Person(Range.ANY, why, Optional.empty(), Attainment.UNCLEAR);
    }

    /** A missed target of which no rule says how much of the weight is left. */
    static Verdict missed(String why, Optional<RuleKey> clause) {
        return new Person(Range.ANY, why, clause, Attainment.MISSED);
    }

    /** Whether a rule gives the full weight because the target was met. */
    default boolean isFull() {
        return find().filter(computed -> computed.share().isFull()).isPresent() && !isOfBound();
    }

    /** Whether the ratio gives the full weight though the target was not met: ＞50% and 50%. */
    default boolean isOfBound() {
        return find().filter(computed -> computed.share().isFull())
                .filter(computed -> computed.clause() == RuleKey.MEASURED_MISSED_HIGHER
                        || computed.clause() == RuleKey.MEASURED_MISSED_LOWER)
                .isPresent();
    }

    /** Whether the target was met, so that the weight is full if nobody says less. */
    default boolean isMet() {
        return isFull() || this instanceof Person person && person.range().fullUnlessSaid();
    }

    /** Whether the target was reached; a weight that is lowered because it was passed too far is no missed target. */
    default Attainment attainment() {
        if (isOfBound()) {
            return Attainment.UNCLEAR;
        }
        if (this instanceof Computed computed) {
            return isFull() || computed.clause() == RuleKey.OVER_FULFILMENT_EFFECT ? Attainment.MET : Attainment.MISSED;
        }
        return this instanceof Person person ? person.attainment() : Attainment.UNCLEAR;
    }

    default Optional<Computed> find() {
        return this instanceof Computed computed ? Optional.of(computed) : Optional.empty();
    }
}
