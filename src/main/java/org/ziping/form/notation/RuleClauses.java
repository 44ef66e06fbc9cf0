package org.ziping.form.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Points;
import org.ziping.model.ScoringWords.Award;
import org.ziping.model.ScoringWords.Sort;
import org.ziping.model.ScoringWords.WordStep;

/**
 * A rule taken apart into its clauses, sorted by what they say.
 *
 * @param kinds 按完成比例赋分
 * @param steps 90分以上得15分
 * @param words 情况较大得10分
 * @param otherwise 否则不得分
 * @param deductions 每降低1%扣1分
 * @param most 最多扣5分
 */
record RuleClauses(
        List<Sort> kinds,
        List<RuleStep> steps,
        List<WordStep> words,
        List<Award> otherwise,
        List<RuleDeduction> deductions,
        List<Points> most) {

    private static final Words TITLES = Vocabulary.words("赋分·标题");
    private static final Words KINDS = Vocabulary.words("赋分方式");
    private static final Words OTHERWISE = Vocabulary.words("否则");
    private static final Words ALL_TAKEN = Vocabulary.words("扣完");
    private static final Words SUBJECTS = Vocabulary.words("评分主语");
    private static final Words TAKING = Vocabulary.words("扣分动词");
    private static final Words GIVING = Vocabulary.words("得分动词");
    private static final Words NO_POINTS = Vocabulary.words("不得分");
    private static final Words FULL = Vocabulary.words("满分");
    private static final String AT_MOST = "最多扣";
    private static final int LONGEST_WORDS = 12;

    /** The clauses of a rule in plain spelling; empty if one of them is not understood. */
    static Optional<RuleClauses> of(String plain) {
        RuleClauses clauses = new RuleClauses(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        for (String clause : joined(Texts.pieces(plain))) {
            if (!clauses.add(clause)) {
                return Optional.empty();
            }
        }
        return Optional.of(clauses);
    }

    /** Puts a condition and what follows it behind a comma together again: 90分以上的，得15分. */
    private static List<String> joined(List<String> pieces) {
        List<String> clauses = new ArrayList<>();
        String open = "";
        for (String piece : pieces) {
            boolean continues = !open.isEmpty()
                    && (TAKING.findAt(piece, 0).isPresent()
                                    && !ALL_TAKEN.findAt(piece, 0).isPresent()
                            || GIVING.findAt(piece, 0).isPresent()
                            || NO_POINTS.contains(piece)
                            || FULL.contains(piece));
            if (continues) {
                clauses.set(clauses.size() - 1, open + piece);
            } else {
                clauses.add(piece);
            }
            boolean complete = piece.endsWith("分") || piece.endsWith("分值") || KINDS.contains(piece);
            open = complete ? "" : clauses.get(clauses.size() - 1);
        }
        return clauses;
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
                || addProportionOfMissed(clause);
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
                && words.length() <= LONGEST_WORDS
                && this.words.add(new WordStep(withoutLink(condition), words, Achievement.of(words), award.award()));
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

    /** 未完成按比例得分. */
    private boolean addProportionOfMissed(String clause) {
        Optional<String> kind =
                KINDS.findBefore(clause, clause.length()).filter(words -> sort(words) == Sort.PROPORTION);
        return kind.map(words -> trimmed(clause.substring(0, clause.length() - words.length())))
                .flatMap(Achievement::of)
                .map(band -> kinds.add(Sort.PROPORTION))
                .isPresent();
    }
}
