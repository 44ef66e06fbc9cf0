package org.ziping.form.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ziping.form.header.HeaderSpelling;
import org.ziping.form.header.HeaderText;
import org.ziping.form.header.IndicatorColumn;
import org.ziping.form.header.Label;
import org.ziping.form.header.Synonyms;
import org.ziping.form.indicator.IndicatorColumns;
import org.ziping.form.notation.PointsNotation;
import org.ziping.form.page.Conclusions;
import org.ziping.form.page.HeaderSpan;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;
import org.ziping.form.section.ScoredBlock;
import org.ziping.form.section.Section;
import org.ziping.model.Closing;
import org.ziping.model.FromCell;
import org.ziping.model.Points;
import org.ziping.model.grid.Cell;

/** Reads total and rating, at the top or the bottom of a form. */
public final class ClosingBlock {

    private static final Pattern INLINE_TOTAL =
            Pattern.compile("(?!满分|标准分|分值)[\\u4e00-\\u9fa5]{1,10}:(\\d{1,3}(?:\\.\\d{1,4})?)分?(?![\\d.%])");
    private static final Pattern INLINE_RATING = Pattern.compile("(?:等级|等次):(优秀|良好|中等|较差|优|良|中|差)(?![优良中差])");
    private static final Pattern MARK = Pattern.compile("[☑√✓✔■□☐○]");
    private static final Pattern TICK_BEHIND = Pattern.compile("([优良中差])[秀好等]?[☑√✓✔■]");
    private static final Pattern TICK_BEFORE = Pattern.compile("[☑√✓✔■]较?([优良中差])");
    private static final int LONGEST_CHOICE = 40;

    private static final Pattern RATING = Pattern.compile("优|良|中|差|优秀|良好|中等|较差|合格|不合格|一般");

    /** What tells the unit's own total from a reviewer's. */
    private static final String OWN = "自评";

    private final Section section;
    private final Page page;
    private final Conclusions conclusions;

    /** The rows of all headers: a page may repeat them by the thousand. */
    private final BitSet headers = new BitSet();

    /** The closing of a section; what is concluded on the way is told there. */
    public ClosingBlock(Section section, Conclusions conclusions) {
        this.section = section;
        this.page = section.page();
        this.conclusions = conclusions;
        section.indicators().forEach(span -> headers.set(span.top(), span.bottom() + 1));
    }

    /**
     * The sums and the rating that are printed; what the form does not print is absent.
     *
     * @param totals the rows within the indicator block that add it up
     * @param end the row after the indicator block
     */
    public Closing read(IndicatorColumns columns, List<Integer> totals, int end) {
        List<Integer> rows = new ArrayList<>(totals);
        belowOthers(columns, end).ifPresent(rows::add);
        Optional<Integer> inBlock = rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
        FromCell<Points> weights = inBlock.filter(row -> !isOneCell(columns, row))
                .flatMap(row -> inColumn(columns, IndicatorColumn.WEIGHT, row))
                .map(PointsNotation::read)
                .orElse(FromCell.absent());
        FromCell<Points> total = inBlock.flatMap(row -> inColumn(columns, IndicatorColumn.SCORE, row))
                .map(PointsNotation::read)
                .orElse(FromCell.absent());
        if (total.is(FromCell.State.ABSENT) || total.is(FromCell.State.UNREADABLE)) {
            total = beside(Label.TOTAL, end).map(ClosingBlock::points).orElse(FromCell.absent());
        }
        rows.forEach(row -> page.first(row)
                .ifPresent(slot -> conclusions.conclude(
                        slot.cell(), "合计行", "文字“" + slot.text().plain() + "”")));
        return new Closing(weights, total, repeated(total, rows, end), rating(rows, end));
    }

    /** 自评得分 outside the rows that add the form up, which says their total once more. */
    private FromCell<Points> repeated(FromCell<Points> total, List<Integer> rows, int end) {
        return besides(Label.TOTAL, end)
                .filter(value -> value.label().text().core().contains(OWN))
                .filter(value -> !rows.contains(value.label().area().firstRow()))
                .map(value -> points(value.cell()))
                .filter(points -> !points.is(FromCell.State.UNREADABLE)
                        && !points.source().equals(total.source())
                        && !total.is(FromCell.State.ABSENT))
                .findFirst()
                .orElse(FromCell.absent());
    }

    /**
     * The total's row of a form whose money, or tasks with points of their own, stand below its indicators: 总分, then weights and
     * scores in the columns of the indicators; a mere 合计 there adds up the other block.
     */
    private Optional<Integer> belowOthers(IndicatorColumns columns, int end) {
        return Stream.concat(
                        section.money().stream().map(HeaderSpan::bottom),
                        section.scored().stream().map(ScoredBlock::top))
                .filter(row -> row >= end)
                .flatMap(row -> IntStream.range(row + 1, section.end()).boxed())
                .filter(row -> page.first(row)
                        .filter(slot -> isLabel(slot, Label.TOTAL))
                        .isPresent())
                .filter(row ->
                        isPoints(columns, IndicatorColumn.WEIGHT, row) && isPoints(columns, IndicatorColumn.SCORE, row))
                .findFirst();
    }

    private boolean isPoints(IndicatorColumns columns, IndicatorColumn role, int row) {
        return inColumn(columns, role, row)
                .filter(cell -> !PointsNotation.read(cell).is(FromCell.State.UNREADABLE))
                .isPresent();
    }

    /** The cell of a column in the total's row, if the label does not reach over it. */
    private Optional<Cell> inColumn(IndicatorColumns columns, IndicatorColumn role, int row) {
        Optional<Slot> label = page.first(row);
        return columns.slot(role, page, row)
                .filter(slot -> label.isEmpty() || !label.get().isSame(slot))
                .map(Slot::cell);
    }

    /** Whether one cell of the total's row reaches over weights and scores; what stands in it is the total. */
    private boolean isOneCell(IndicatorColumns columns, int row) {
        Optional<Slot> weights = columns.slot(IndicatorColumn.WEIGHT, page, row);
        Optional<Slot> scores = columns.slot(IndicatorColumn.SCORE, page, row);
        return weights.isPresent()
                && scores.filter(weights.get()::isSame).isPresent()
                && weights.get().area().width() > 1;
    }

    /** The points of a total; of one behind its label, 自评总分：97.68分 自评等级：优, what stands there first. */
    private static FromCell<Points> points(Cell cell) {
        FromCell<Points> whole = PointsNotation.read(cell);
        Matcher inline = INLINE_TOTAL.matcher(HeaderSpelling.plain(cell.shown()));
        return whole.is(FromCell.State.UNREADABLE) && inline.lookingAt()
                ? FromCell.given(cell, Points.of(inline.group(1)))
                : whole;
    }

    private FromCell<String> rating(List<Integer> totals, int end) {
        Optional<Cell> labelled = beside(Label.RATING, end);
        if (labelled.isPresent()) {
            return rating(labelled.get());
        }
        for (int row : totals) {
            for (Slot slot : page.line(row)) {
                if (RATING.matcher(slot.text().plain()).matches()) {
                    return FromCell.words(slot.cell());
                }
            }
        }
        return beside(Label.TOTAL, end).flatMap(ClosingBlock::inlineRating).orElse(FromCell.absent());
    }

    private static FromCell<String> rating(Cell cell) {
        if (cell.isBlank()) {
            return FromCell.blank(cell);
        }
        HeaderText text = HeaderText.of(cell.shown());
        return RATING.matcher(text.core()).matches()
                ? FromCell.given(cell, text.core())
                : ticked(cell).or(() -> inlineRating(cell)).orElse(FromCell.unreadable(cell));
    }

    /** The one grade with a tick beside it: 优☑ 良□ 中□ 差□; of 优 √良 中 差 nobody knows on which side the ticks stand. */
    private static Optional<FromCell<String>> ticked(Cell cell) {
        String plain = HeaderSpelling.plain(cell.shown());
        if (plain.length() > LONGEST_CHOICE) {
            return Optional.empty();
        }
        boolean before = MARK.matcher(plain).lookingAt();
        boolean behind = MARK.matcher(plain.substring(plain.length() - 1)).matches();
        List<MatchResult> ticks =
                (before ? TICK_BEFORE : TICK_BEHIND).matcher(plain).results().toList();
        return before != behind && ticks.size() == 1
                ? Optional.of(FromCell.given(cell, ticks.get(0).group(1)))
                : Optional.empty();
    }

    private static Optional<FromCell<String>> inlineRating(Cell cell) {
        Matcher inline = INLINE_RATING.matcher(HeaderSpelling.plain(cell.shown()));
        return inline.find() ? Optional.of(FromCell.given(cell, inline.group(1))) : Optional.empty();
    }

    private Optional<Cell> beside(Label label, int end) {
        return besides(label, end).map(Labelled::cell).findFirst();
    }

    /** The cells right of labels, else below them, outside the blocks with headers. */
    private Stream<Labelled> besides(Label label, int end) {
        int firstHeader = section.firstHeader();
        return IntStream.range(section.first(), section.end())
                .filter(row -> row < firstHeader || row >= end || isLine(row))
                .boxed()
                .flatMap(row -> page.line(row).stream()
                        .filter(slot -> isLabel(slot, label))
                        .flatMap(slot -> value(row, slot).map(cell -> new Labelled(slot, cell)).stream()));
    }

    /** A label and the cell that belongs to it. */
    private record Labelled(Slot label, Cell cell) {}

    private boolean isLine(int row) {
        return page.first(row)
                        .flatMap(slot -> Synonyms.labels().findExact(slot.text().beforeColon()))
                        .filter(meaning -> meaning.role() == Label.TOTAL || meaning.role() == Label.RATING)
                        .isPresent()
                && !headers.get(row);
    }

    /** Outside the block 合计 adds up something else; a label of the total speaks of points. */
    private static boolean isLabel(Slot slot, Label label) {
        if (label == Label.TOTAL && slot.text().core().indexOf('分') < 0) {
            return false;
        }
        return Synonyms.labels()
                .findExact(slot.text().beforeColon())
                .filter(meaning -> meaning.role() == label)
                .isPresent();
    }

    private Optional<Cell> value(int row, Slot label) {
        if (!label.text().afterColon().isEmpty()) {
            return Optional.of(label.cell());
        }
        Optional<Slot> right = page.after(row, label).filter(ClosingBlock::isValue);
        if (right.isPresent()) {
            return right.map(Slot::cell);
        }
        Slot beside = page.at(row, label.lastColumn() + 1);
        if (beside.isBlank()) {
            return Optional.of(beside.cell());
        }
        Slot below = page.at(label.area().lastRow() + 1, label.firstColumn());
        return isValue(below) ? Optional.of(below.cell()) : Optional.empty();
    }

    private static boolean isValue(Slot slot) {
        return slot.isBlank()
                || Synonyms.labels().find(slot.text().beforeColon()).isEmpty();
    }
}
