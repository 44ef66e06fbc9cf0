package org.ziping.form.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.form.page.Conclusions;
import org.ziping.form.page.Header;
import org.ziping.form.page.HeaderSpan;
import org.ziping.form.page.Page;
import org.ziping.form.points.PointScale;
import org.ziping.form.section.Section;
import org.ziping.form.section.SideBySide;
import org.ziping.model.Indicator;

/**
 * The indicator block of a section, its header perhaps repeated further down, or beside itself where one long table is folded.
 *
 * @param columns those over its total; those under the first header if it has none
 * @param totals the rows that add it up
 * @param end the row after it
 */
public record IndicatorBlock(IndicatorColumns columns, List<Indicator> indicators, List<Integer> totals, int end) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * Reads it. A table is taken for folded only if its parts together make the whole of the points: no part of another form does.
     *
     * @param budgetWeight the points of the money block, if it has its own
     */
    public static IndicatorBlock read(
            Section section, Optional<Integer> year, Optional<BigDecimal> budgetWeight, Conclusions conclusions) {
        Reader asItStands = new Reader(section, year, budgetWeight, conclusions);
        if (section.indicators().stream()
                .allMatch(span -> SideBySide.columns(section.page(), span).size() == 1)) {
            return asItStands.read(span -> List.of(section.page()));
        }
        Conclusions onTrial = new Conclusions();
        IndicatorBlock unfolded =
                new Reader(section, year, budgetWeight, onTrial).read(span -> SideBySide.columns(section.page(), span));
        if (!unfolded.isWhole(budgetWeight)) {
            return asItStands.read(span -> List.of(section.page()));
        }
        conclusions.addAll(onTrial);
        return unfolded;
    }

    /** Whether its points make a hundred, together with those of the budget if that has some. */
    public boolean isWhole(Optional<BigDecimal> budgetWeight) {
        BigDecimal points = PointScale.sum(indicators.stream().flatMap(row -> row.marks().weight().find().stream()));
        return PointScale.isNear(points.add(budgetWeight.orElse(BigDecimal.ZERO)), WHOLE);
    }

    /** The pages on which the parts of the block under a header stand. */
    private interface Parts {

        List<Page> under(HeaderSpan header);
    }

    /** Reads the block header by header and part by part. */
    private record Reader(
            Section section, Optional<Integer> year, Optional<BigDecimal> budgetWeight, Conclusions conclusions) {

        IndicatorBlock read(Parts parts) {
            List<IndicatorBlock> read = new ArrayList<>();
            for (HeaderSpan span : section.indicators()) {
                parts.under(span).forEach(page -> read.add(read(page, span)));
            }
            IndicatorColumns columns = read.stream()
                    .filter(block -> !block.totals().isEmpty())
                    .findFirst()
                    .orElse(read.get(0))
                    .columns();
            return new IndicatorBlock(
                    columns,
                    read.stream().flatMap(block -> block.indicators().stream()).toList(),
                    read.stream()
                            .flatMap(block -> block.totals().stream())
                            .distinct()
                            .toList(),
                    read.stream().mapToInt(IndicatorBlock::end).max().orElseThrow());
        }

        private IndicatorBlock read(Page page, HeaderSpan span) {
            BlockRows rows = BlockRows.of(page, span, section.endOfBlock(span));
            Header header = Header.of(page, span, rows.end());
            List<Candidate> candidates = Periods.toldApart(Candidate.of(page, header, rows), year);
            IndicatorColumns columns =
                    ColumnReading.of(candidates, new Arithmetic(page, rows, budgetWeight), conclusions);
            List<Indicator> indicators = new IndicatorRows(page, columns, year, conclusions).read(rows);
            return new IndicatorBlock(columns, indicators, rows.totals(), rows.end());
        }
    }
}
