package org.ziping.form.notation.row;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.form.notation.measure.Measure;
import org.ziping.form.notation.text.Absence;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.form.notation.wording.Achievement;
import org.ziping.form.notation.wording.Changes;
import org.ziping.form.notation.wording.Denial;
import org.ziping.form.notation.wording.LessBetter;
import org.ziping.model.Quantity;
import org.ziping.model.Target;

/**
 * What stands beside an actual value.
 *
 * @param row what the rest of the row says
 * @param target what was to be reached, if it could be read
 */
public record Beside(RowContext row, Optional<Target> target) {

    private static final Words PLANS = Vocabulary.words("打算·前").and(Vocabulary.words("打算·指标值"));

    /** Whether a number was to be reached, or one between two. */
    public boolean wantsNumber() {
        return target.filter(wanted -> wanted instanceof Target.Measured || wanted instanceof Target.Range)
                .isPresent();
    }

    /** The target, if it is one number. */
    public Optional<Target.Measured> measured() {
        return target.filter(Target.Measured.class::isInstance).map(Target.Measured.class::cast);
    }

    /** The unit of the target; empty if it has none, or is no number. */
    public String wantedUnit() {
        return measured()
                .map(wanted -> wanted.quantity().unit())
                .or(() -> target.filter(Target.Range.class::isInstance).map(range -> ((Target.Range) range).unit()))
                .orElse("");
    }

    /** The number that must not be passed; empty if more is better. */
    public Optional<BigDecimal> most() {
        return measured()
                .filter(wanted -> wanted.sign().isUpperBound())
                .map(wanted -> wanted.quantity().number())
                .or(() -> target.filter(Target.Range.class::isInstance).map(range -> ((Target.Range) range).to()));
    }

    /** The number that must be reached; empty if less is better. */
    public Optional<BigDecimal> least() {
        return measured()
                .filter(wanted -> !wanted.sign().isUpperBound())
                .map(wanted -> wanted.quantity().number())
                .or(() -> target.filter(Target.Range.class::isInstance).map(range -> ((Target.Range) range).from()));
    }

    /** Whether a number keeps the target, in its unit. */
    public boolean isMet(Quantity reached) {
        if (!reached.unit().equals(wantedUnit())) {
            return false;
        }
        return measured()
                .map(wanted -> wanted.sign()
                        .holds(reached.number().compareTo(wanted.quantity().number())))
                .orElseGet(() -> least().filter(from -> from.compareTo(reached.number()) <= 0)
                                .isPresent()
                        && most().filter(to -> to.compareTo(reached.number()) >= 0)
                                .isPresent());
    }

    /** The target, if it is a day. */
    public Optional<Target.Deadline> deadline() {
        return target.filter(Target.Deadline.class::isInstance).map(Target.Deadline.class::cast);
    }

    /** The words of the target, if it is words. */
    public Optional<String> words() {
        return target.filter(Target.Qualitative.class::isInstance).map(words -> ((Target.Qualitative) words).words());
    }

    /** What the target says around its number, 购置电脑 of 计划购置电脑50台; empty of a bare number, and if it is none. */
    public String aim() {
        return measured()
                .flatMap(number -> Measure.of(Spelling.of(row.wanted())))
                .map(number -> PLANS.without(Spelling.squeezed(number.lead() + number.tail())))
                .orElse("");
    }

    /** What the row counts: the name of the indicator and what the target says around its number. */
    public String subject() {
        return Spelling.squeezed(row.indicatorName()) + aim();
    }

    /** Whether the row is about what a word names: 招标 of 招标项目数 and of 招标3次. */
    public boolean isCounted(String word) {
        return subject().contains(word);
    }

    /** The same where the words of the target name what is counted as well: 投诉 of 投诉3起. */
    public Beside alsoAbout(String words) {
        RowContext named = new RowContext(
                row.indicatorName() + words, row.sign(), row.unit(), row.year(), row.levels(), row.wanted());
        return new Beside(named, target);
    }

    /** Whether it is a rise or a fall that is wanted: 提高2个百分点, or ≥2% of 收入增长率. */
    public boolean wantsChange() {
        return measured()
                        .filter(wanted -> wanted.change() != Target.Change.NONE)
                        .isPresent()
                || Changes.in(Spelling.squeezed(row.indicatorName())) != Target.Change.NONE;
    }

    /** Whether work that is still going on has missed the target: a number or a day, but not 持续改善. */
    public boolean isMissedBy(String plain) {
        return (wantsNumber() || deadline().isPresent()) && Achievement.isUnderWay(plain);
    }

    /** The 0 that 无, 未发生 or 无事故 mean beside a target of none, 0起, and all but 无 beside ≤2起 of what is not to happen. */
    public Optional<Quantity> none(String plain) {
        return measured()
                .filter(wanted -> isNone(wanted) || isOfFew(wanted) && !Absence.isNothing(plain))
                .filter(wanted -> deniesAll(plain.replace(" ", "")))
                .map(wanted -> new Quantity(BigDecimal.ZERO, wanted.quantity().unit()));
    }

    private static boolean isNone(Target.Measured wanted) {
        return wanted.quantity().number().signum() == 0 && !wanted.sign().isLowerBound();
    }

    /** ≤2起 of what is not to happen. */
    private boolean isOfFew(Target.Measured wanted) {
        return wanted.sign().isUpperBound() && LessBetter.isOfBad(row.indicatorName());
    }

    private boolean deniesAll(String said) {
        return Denial.in(Texts.trimMarks(said))
                .filter(Denial::isWhole)
                .filter(denied ->
                        denied.consequence().filter(word -> !isCounted(word)).isEmpty())
                .filter(denied -> denied.isOfIncidents()
                        || denied.isSimple() && isNamed(denied.body())
                        || denied.isOfPeopleIn(Spelling.squeezed(row.indicatorName()))
                        || denied.isOfAll(Spelling.squeezed(row.indicatorName())))
                .isPresent();
    }

    /** Whether the row is about what is denied; 未验收 is no answer to a name that itself denies. */
    private boolean isNamed(String thing) {
        String name = Spelling.squeezed(row.indicatorName());
        return name.contains(thing) && Denial.in(name).isEmpty();
    }

    /** Whether a number is the 0 that was wanted in words: 无, 不发生, 零事故. */
    public boolean isWantedNone(String plain) {
        boolean noneWanted = words().flatMap(words -> Denial.in(Spelling.squeezed(words)))
                .filter(Denial::isOfIncidents)
                .isPresent();
        String wanted = Spelling.squeezed(row.indicatorName()) + words().orElse("");
        return noneWanted
                && !Denial.isNarrower(plain, wanted)
                && Measure.of(plain)
                        .filter(said -> said.quantity().number().signum() == 0
                                && said.to().isEmpty())
                        .isPresent();
    }
}
