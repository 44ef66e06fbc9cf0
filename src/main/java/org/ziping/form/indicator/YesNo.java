package org.ziping.form.indicator;

import java.util.Optional;
import java.util.Set;
import org.ziping.form.header.HeaderText;
import org.ziping.form.header.IndicatorColumn;
import org.ziping.form.header.Synonyms;
import org.ziping.form.notation.ChoiceNotation;
import org.ziping.model.grid.Cell;

/** Signs and words that stand for a whole statement: a tick below 达成, 是 or 否 below 是否完成. */
final class YesNo {

    private static final Set<String> CROSSES = Set.of("×", "✗", "✘");
    private static final String YES = "是";
    private static final String NO = "否";

    /** What a question begins with; without it, it is the statement that 是 affirms. */
    private static final String WHETHER = "是否";

    private static final String NOT = "未";

    private YesNo() {}

    /** Whether a plain text says yes, as 1 does where nothing is counted. */
    static boolean isYes(String plain) {
        return ChoiceNotation.isTick(plain) || plain.equals(YES) || plain.equals("1");
    }

    static boolean isNo(String plain) {
        return CROSSES.contains(plain) || ChoiceNotation.isEmptyBox(plain) || plain.equals(NO) || plain.equals("0");
    }

    /** What a cell below a question says in words: 完成 of 是 below 是否完成, 未完成 of 否; itself where it answers in words of its own. */
    static Cell answer(HeaderText question, Cell cell) {
        String said = ChoiceNotation.find(cell.shown()).orElse(cell.shown().strip());
        return statement(question, said)
                .map(words -> Cell.text(cell.address(), words))
                .orElse(cell);
    }

    /** The statement that an answer to a question makes; empty if it is neither yes nor no, or there is no such question. */
    static Optional<String> statement(HeaderText question, String answer) {
        boolean asks = Synonyms.indicatorColumns()
                .findExact(question)
                .filter(meaning -> meaning.role() == IndicatorColumn.REACHED)
                .isPresent();
        if (!asks || !isYes(answer) && !isNo(answer)) {
            return Optional.empty();
        }
        String affirmed = question.core().substring(WHETHER.length());
        return Optional.of(isYes(answer) ? affirmed : NOT + affirmed);
    }
}
