package org.ziping.form.notation;

import java.util.Optional;
import org.ziping.form.notation.rule.RuleBands;
import org.ziping.form.notation.rule.RuleClauses;
import org.ziping.form.notation.rule.RuleSense;
import org.ziping.form.notation.rule.RuleWording;
import org.ziping.form.notation.text.Absence;
import org.ziping.form.notation.text.CellText;
import org.ziping.model.FromCell;
import org.ziping.model.ScoringWords;
import org.ziping.model.grid.Cell;

/** What a scoring rule in words means; whatever is not said unambiguously is {@link ScoringWords.Unclear}. */
public final class RuleNotation {

    private RuleNotation() {}

    /** The rule that a cell under 指标赋分规则 states. */
    public static FromCell<ScoringWords> read(Cell cell) {
        String text = CellText.of(cell);
        if (text.isEmpty()) {
            return FromCell.blank(cell);
        }
        return Absence.isMeant(text) ? FromCell.notApplicable(cell) : FromCell.given(cell, of(text));
    }

    /** The rule that a text in plain spelling states; blanks separate its clauses, or mean nothing. */
    static ScoringWords of(String plain) {
        Optional<ScoringWords> asTyped = meaning(plain);
        return asTyped.or(() -> meaning(plain.replace(" ", "")))
                .orElseGet(() -> new ScoringWords.Unclear(RuleWording.isGraded(plain)));
    }

    private static Optional<ScoringWords> meaning(String plain) {
        return RuleBands.of(plain).or(() -> ofClauses(plain));
    }

    private static Optional<ScoringWords> ofClauses(String plain) {
        return RuleClauses.of(plain).flatMap(clauses -> new RuleSense(clauses).find());
    }
}
