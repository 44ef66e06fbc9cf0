package org.ziping.form.notation.rule;

import java.util.ArrayList;
import java.util.List;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;

/** The clauses of a rule as text, a condition and its points in one of them. */
final class RulePieces {

    private static final Words KINDS = Vocabulary.words("赋分方式");
    private static final Words ALL_TAKEN = Vocabulary.words("扣完");
    private static final Words TAKING = Vocabulary.words("扣分动词");
    private static final Words GIVING = Vocabulary.words("得分动词");
    private static final Words NO_POINTS = Vocabulary.words("不得分");
    private static final Words FULL = Vocabulary.words("满分");

    private RulePieces() {}

    /** Puts a condition and what follows it behind a comma together again: 90分以上的，得15分. */
    static List<String> of(String plain) {
        List<String> clauses = new ArrayList<>();
        String open = "";
        for (String piece : Texts.pieces(plain)) {
            if (!open.isEmpty() && isAward(piece)) {
                clauses.set(clauses.size() - 1, open + piece);
            } else {
                clauses.add(piece);
            }
            boolean complete = piece.endsWith("分") || piece.endsWith("分值") || KINDS.contains(piece);
            open = complete ? "" : clauses.get(clauses.size() - 1);
        }
        return clauses;
    }

    /** Whether a piece only says what is given or taken; a formula says it of itself. */
    private static boolean isAward(String piece) {
        boolean takes = TAKING.findAt(piece, 0).isPresent()
                && ALL_TAKEN.findAt(piece, 0).isEmpty();
        boolean gives = GIVING.findAt(piece, 0).isPresent() && !RuleFormula.isProportion(piece);
        return takes || gives || NO_POINTS.contains(piece) || FULL.contains(piece);
    }
}
