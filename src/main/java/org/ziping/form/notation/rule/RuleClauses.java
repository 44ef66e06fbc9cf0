package org.ziping.form.notation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.form.notation.measure.Measure;
import org.ziping.form.notation.text.Numeral;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.form.notation.wording.Achievement;
import org.ziping.form.notation.wording.Scale;
import org.ziping.model.Award;
import org.ziping.model.Points;
import org.ziping.model.Quantity;
import org.ziping.model.ScoringWords.Sort;
import org.ziping.model.WordSteps.WordStep;

/**
 * A rule taken apart into its clauses, sorted by what they say.
 *
 * @param kinds 按完成比例赋分
 * @param steps 90分以上得15分
 * @param words 情况较大得10分
 * @param otherwise 否则不得分
 * @param deductions 每降低1%扣1分
 * @param most 最多扣5分
 * @param formulas 得分=完成率×分值
 * @param standards 100% of 以100%为标准
 * @param conditions 变动率＞0, in front of what is taken then
 */
public record RuleClauses(
        List<Sort> kinds,
        List<RuleStep> steps,
        List<WordStep> words,
        List<Award> otherwise,
        List<RuleDeduction> deductions,
        List<Points> most,
        List<String> formulas,
        List<Quantity> standards,
        List<RuleStep> conditions) {

    private static final Words TITLES = Vocabulary.words("赋分·标题");
    private static final Words KINDS = Vocabulary.words("赋分方式");
    private static final Words OTHERWISE = Vocabulary.words("否则");
    private static final Words ALL_TAKEN = Vocabulary.words("扣完");
    private static final Words SUBJECTS = Vocabulary.words("评分主语");
    private static final Words STANDARD_BEHIND = Vocabulary.words("为标准");
    private static final String STANDARD_BEFORE = "以";
    private static final String AT_MOST = "最多扣";
    private static final String EACH = "各";
    private static final int LONGEST_WORDS = 12;

    /** The clauses of a rule in plain spelling; empty if one of them is not understood. */
    public static Optional<RuleClauses> of(String plain) {
        RuleClauses clauses = new RuleClauses(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        for (String clause : RulePieces.of(plain)) {
            if (!clauses.add(clause)) {
                return Optional.empty();
            }
        }
        return Optional.of(clauses);
    }

    private boolean add(String clause) {
        int colon = clause.indexOf(':');
        String front = colon < 0 ? "" : clause.substring(0, colon);
        if (TITLES.contains(front) || KINDS.contains(front)) {
            String rest = clause.substring(colon + 1);
            return addKind(front) && (rest.isEmpty() || add(rest));
        }
        return KINDS.contains(clause) && addKind(clause)
                || ALL_TAKEN.findAt(clause, 0).isPresent()
                || addMost(clause)
                || addDeduction(clause)
                || addAward(clause)
                || addFormula(clause)
                || addProportionOfMissed(clause)
                || addStandard(clause)
                || addBareCondition(clause);
    }

    private boolean addKind(String words) {
        if (KINDS.contains(words)) {
            kinds.add(sort(words));
        }
        return true;
    }

    private static Sort sort(String words) {
        return switch (Vocabulary.canonical("赋分方式").get(words)) {
            case "直接赋分" -> Sort.DIRECT;
            case "按完成比例赋分" -> Sort.PROPORTION;
            case "按评判等级赋分" -> Sort.BANDS;
            default -> Sort.SATISFACTION;
        };
    }

    private boolean addMost(String clause) {
        return clause.startsWith(AT_MOST)
                && Numeral.at(clause, AT_MOST.length())
                        .filter(number -> clause.substring(number.end()).equals("分"))
                        .map(number -> most.add(new Points(number.value())))
                        .isPresent();
    }

    private boolean addDeduction(String clause) {
        return RuleDeduction.of(clause).map(deductions::add).isPresent();
    }

    private boolean addAward(String clause) {
        return RuleAward.atEndOf(clause)
                .map(award -> addCondition(clause, award))
                .orElse(false);
    }

    private boolean addCondition(String clause, RuleAward award) {
        String condition = Texts.trimMarks(clause.substring(0, award.start()));
        if (Numeral.hasDigit(condition) || condition.contains("百分之")) {
            return RuleStep.of(condition, award.award()).map(steps::add).isPresent();
        }
        if (OTHERWISE.contains(condition)) {
            return otherwise.add(award.award());
        }
        String words = trimmed(condition);
        return !words.isEmpty()
                && !words.endsWith(EACH)
                && words.length() <= LONGEST_WORDS
                && this.words.add(new WordStep(
                        withoutLink(condition), words, Scale.spellings(words), Achievement.of(words), award.award()));
    }

    private static String withoutLink(String condition) {
        boolean linked = condition.endsWith("的") || condition.endsWith("者") || condition.endsWith("则");
        return linked ? condition.substring(0, condition.length() - 1) : condition;
    }

    private static String trimmed(String condition) {
        String words = withoutLink(condition);
        int start = SUBJECTS.skipFrom(words, 0);
        return start == words.length() ? words : words.substring(start);
    }

    /** 未完成按比例得分, 否则按比例得分. */
    private boolean addProportionOfMissed(String clause) {
        return KINDS.findBefore(clause, clause.length())
                .filter(words -> sort(words) == Sort.PROPORTION)
                .map(words -> clause.substring(0, clause.length() - words.length()))
                .filter(front -> OTHERWISE.contains(front)
                        || Achievement.of(trimmed(front)).isPresent())
                .map(front -> kinds.add(Sort.PROPORTION))
                .isPresent();
    }

    private boolean addFormula(String clause) {
        return RuleFormula.isDefinition(clause)
                || RuleFormula.isProportion(clause) && formulas.add(clause) && kinds.add(Sort.PROPORTION);
    }

    /** 以100%为标准. */
    private boolean addStandard(String clause) {
        return STANDARD_BEHIND
                .findBefore(clause, clause.length())
                .filter(behind -> clause.startsWith(STANDARD_BEFORE))
                .map(behind -> clause.substring(STANDARD_BEFORE.length(), clause.length() - behind.length()))
                .flatMap(Measure::of)
                .filter(measure -> measure.to().isEmpty())
                .map(measure -> standards.add(measure.quantity()))
                .isPresent();
    }

    private boolean addBareCondition(String clause) {
        return RuleStep.of(clause, Award.NOTHING).map(conditions::add).isPresent();
    }
}
