package org.ziping.form.notation.actual;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ziping.form.notation.measure.Measure;
import org.ziping.form.notation.remark.Thereof;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.form.notation.wording.Achievement;
import org.ziping.form.notation.wording.Changes;
import org.ziping.model.Quantity;
import org.ziping.model.Target;

/**
 * The number of the text of an actual value that is meant where it tells more than one thing.
 *
 * @param text in plain spelling
 * @param beside what stands beside it
 */
record StatedNumber(String text, Beside beside) {

    private static final Words COMPARED = Vocabulary.words("与上年比");
    /** In front of a total that follows other words at once. */
    private static final Pattern BEFORE_TOTAL = Pattern.compile("(?<=\\p{IsHan})(?=(共计?|合计|总计|累计)\\d)");

    /** Between two counts of which the one follows the other at once: 35户128人; 3小时20分 is one time. */
    private static final Pattern BETWEEN_COUNTS =
            Pattern.compile("(?<=\\d[\\p{IsHan}&&[^年月日天时分秒周点元角十百千万亿]]{1,2})(?=\\d)");

    private static final char MARK = ';';
    private static final int LONGEST = 300;

    /**
     * The number of a text, phrases such as 达成预期指标 beside it not counted. Of 3个，完成率100% it is the one in the unit of
     * the target, of 98场+2场 their sum.
     */
    Optional<Measure> find() {
        return Sum.of(text, beside)
                .or(() -> Thereof.whole(text, beside).flatMap(Measure::of))
                .or(this::alone);
    }

    private Optional<Measure> alone() {
        List<String> pieces = pieces(text);
        if (pieces.size() == 1) {
            return Measure.of(pieces.get(0)).or(() -> Measure.of(text)).or(this::amongOthers);
        }
        return Measure.of(text)
                .or(() -> amongRates(pieces))
                .or(() -> ownRate(pieces))
                .or(this::amongOthers);
    }

    /** The parts of a sentence that may state it. */
    private List<String> pieces(String sentence) {
        boolean changeWanted = beside.wantsChange();
        return Texts.pieces(sentence).stream()
                .filter(piece -> Achievement.of(piece).isEmpty() && (changeWanted || !isComparison(piece)))
                .toList();
    }

    /** Of a sentence with several numbers, also where those behind stand in brackets or without a mark: 3期共320人次（每期5天）. */
    private Optional<Measure> amongOthers() {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String open = text.replace('(', MARK).replace(')', MARK);
        String parted = BEFORE_TOTAL.matcher(open).replaceAll(String.valueOf(MARK));
        List<String> pieces = pieces(BETWEEN_COUNTS.matcher(parted).replaceAll(String.valueOf(MARK)));
        return new AmongOthers(pieces, beside).find().or(() -> new PartByPart(pieces, beside).find());
    }

    /** Of 合格率98%，满意率95% the one that the row counts. */
    private Optional<Measure> ownRate(List<String> pieces) {
        String name = Spelling.squeezed(beside.row().indicatorName());
        List<String> own = pieces.stream()
                .filter(piece -> NamedRates.in(piece).areOf(name))
                .toList();
        boolean named =
                pieces.stream().noneMatch(piece -> NamedRates.in(piece).stems().isEmpty());
        return named && own.size() == 1 ? Measure.of(own.get(0)) : Optional.empty();
    }

    /** 较上年提高2个百分点, beside what was reached; where a rise is wanted it is itself what was reached. */
    private static boolean isComparison(String piece) {
        return COMPARED.findAt(piece, 0).isPresent() && Changes.in(piece) != Target.Change.NONE;
    }

    private Optional<Measure> amongRates(List<String> pieces) {
        List<Optional<Measure>> stated = pieces.stream().map(Measure::of).toList();
        boolean understood = stated.stream().allMatch(Optional::isPresent);
        boolean rateWanted = beside.wantedUnit().equals(Quantity.PERCENT);
        List<Measure> counts = stated.stream()
                .flatMap(Optional::stream)
                .filter(measure -> !measure.quantity().unit().equals(Quantity.PERCENT))
                .toList();
        return understood && !rateWanted && counts.size() == 1 ? Optional.of(counts.get(0)) : Optional.empty();
    }
}
