package org.ziping.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.BudgetScore;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.Points;
import org.ziping.model.PrintedRatio;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.EditContent;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;

/** Says which cell of a form gets which rate, completion, score, total and rating. */
public final class WriteBack {

    private static final String PERCENT = "0.00%";

    /** More than what rounding takes from a score that several rows share. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.1");

    private static final Set<MoneyRow.Kind> PARTS = Set.of(MoneyRow.Kind.BASIC, MoneyRow.Kind.PROJECTS);
    private static final Pattern RATING = Pattern.compile("优|良|中|差|优秀|良好|中等|较差|合格|不合格");
    private static final Pattern POINTS = Pattern.compile("[\\d.]*\\s*[分%]?|/|-+|—+");

    private final Scorecard card;
    private final PlannedEdits edits;

    private WriteBack(Scorecard card, PlannedEdits edits) {
        this.card = card;
        this.edits = edits;
    }

    /**
     * The edits that write a scorecard into its own form.
     *
     * <p>Only into cells that the form has for it, at the anchor of a merged area. A cell that holds a formula stays, and one
     * that holds the same number already needs no edit, so that writing twice is the same as writing once. A completion that
     * the unit filled in stays, since there is more than one way to reckon it; so does a rate with fewer decimals. Where
     * the total is withheld nothing at all is written; a form without points gets its rates.
     *
     * @param grid the workbook that the form was read from
     * @param keepScores whether only empty cells are filled
     * @param ours the cells that the unit left empty and an earlier run has filled
     */
    public static Edits edits(Scorecard scorecard, Grid grid, boolean keepScores, Set<CellAddress> ours) {
        if (scorecard.grade().isWithheld()) {
            return Edits.NONE;
        }
        WriteBack writing = new WriteBack(scorecard, new PlannedEdits(grid, keepScores, ours));
        writing.budget();
        writing.completions();
        writing.total(writing.scores());
        writing.rating();
        return writing.edits.all();
    }

    private void budget() {
        BudgetScore score = card.budget();
        Optional<MoneyRow> total = card.form().budget().total();
        total.ifPresent(row -> score.rate().ifPresent(rate -> ratio(row.marks().rate(), rate, score.basis())));
        List<MoneyRow> rows = card.form().budget().rows();
        Map<Optional<CellAddress>, Long> sharing =
                rows.stream().collect(Collectors.groupingBy(WriteBack::placeOfRate, Collectors.counting()));
        for (MoneyRow row : rows) {
            boolean asked = !row.marks().rate().is(FromCell.State.NOT_APPLICABLE);
            if (asked
                    && sharing.get(placeOfRate(row)) == 1
                    && total.filter(one -> one == row).isEmpty()) {
                part(row);
            }
        }
    }

    private static Optional<CellAddress> placeOfRate(MoneyRow row) {
        return row.marks().rate().source();
    }

    /** The rate in a cell that belongs to no other row: of basic or project spending; that of a source of money only where the unit has left it empty. */
    private void part(MoneyRow row) {
        Optional<Ratio> rate = row.executionRate();
        String basis = MoneyRows.name(row) + "执行数 " + row.executed().typed() + " ÷ 全年预算数 "
                + row.adjusted().typed()
                + rate.map(known -> "，执行率 " + known.toShortPercent()).orElse("");
        if (PARTS.contains(row.kind())) {
            rate.ifPresent(known -> ratio(row.marks().rate(), known, basis));
        } else {
            fill(row.marks().rate(), rate, basis);
        }
    }

    private void completions() {
        for (IndicatorScore row : card.indicators()) {
            Indicator.Marks marks = row.indicator().marks();
            fill(marks.completion(), row.completion(), row.basis());
            fill(marks.coefficient(), row.coefficient(), row.basis());
        }
    }

    private void fill(FromCell<Ratio> place, Optional<Ratio> ratio, String basis) {
        ratio.filter(known -> place.source().filter(edits::isFree).isPresent())
                .ifPresent(known -> edits.number(place, known.rounded(), PERCENT, basis));
    }

    private void ratio(FromCell<Ratio> place, Ratio ratio, String basis) {
        boolean said = place.is(FromCell.State.GIVEN) && PrintedRatio.is(place, ratio, BigDecimal.ZERO);
        if (!said) {
            edits.number(place, ratio.rounded(), PERCENT, basis);
        }
    }

    /** Writes every score; of a score cell that several rows share, their sum. */
    private Map<CellAddress, BigDecimal> scores() {
        Map<CellAddress, BigDecimal> scores = new LinkedHashMap<>();
        Map<CellAddress, String> bases = new LinkedHashMap<>();
        Optional<FromCell<Points>> budget =
                card.form().budget().total().map(row -> row.marks().score());
        budget.ifPresent(place -> card.budget().score().ifPresent(score -> add(scores, place, score)));
        budget.flatMap(FromCell::source)
                .ifPresent(cell -> bases.put(cell, card.budget().basis()));
        for (IndicatorScore row : card.indicators()) {
            FromCell<Points> place = row.indicator().marks().score();
            row.score().ifPresent(score -> add(scores, place, score));
            place.source().ifPresent(cell -> bases.merge(cell, row.basis(), (one, other) -> one + "；" + other));
        }
        scores.forEach((cell, score) -> edits.number(cell, score, Cell.GENERAL, bases.get(cell)));
        return scores;
    }

    private static void add(Map<CellAddress, BigDecimal> scores, FromCell<Points> place, Points score) {
        place.source().ifPresent(cell -> scores.merge(cell, score.value(), BigDecimal::add));
    }

    /** The total as a live sum of exactly the cells whose scores make it; a number if some of them have no cell. */
    private void total(Map<CellAddress, BigDecimal> scores) {
        Optional<CellAddress> place =
                card.form().closing().total().source().filter(cell -> edits.mayWrite(cell, POINTS));
        if (place.isEmpty() || card.total().isEmpty()) {
            return;
        }
        Optional<Map<CellAddress, BigDecimal>> added = added(scores).filter(cells -> !cells.containsKey(place.get()));
        boolean onOtherScale = added.filter(this::isKeptOnOtherScale).isPresent();
        if (added.isPresent() && !onOtherScale && added.get().keySet().stream().allMatch(edits::willBeNumber)) {
            BigDecimal sum = sum(standing(added.get()));
            String formula = TotalFormula.of(added.get().keySet());
            edits.put(
                    place.get(),
                    new EditContent.Formula(formula, PlannedEdits.plain(sum), Cell.GENERAL),
                    totalBasis(sum));
        } else {
            BigDecimal total = onOtherScale
                    ? sum(inPoints(added.get()))
                    : card.total().orElseThrow().value();
            edits.number(place.get(), total, Cell.GENERAL, totalBasis(total));
        }
    }

    /** Whether a score of the unit that stays, such as 98 of a hundred beside a weight of 25, is not the points it stands for. */
    private boolean isKeptOnOtherScale(Map<CellAddress, BigDecimal> scores) {
        Map<CellAddress, BigDecimal> meant = inPoints(scores);
        return standing(scores).entrySet().stream()
                .anyMatch(held ->
                        held.getValue().subtract(meant.get(held.getKey())).abs().compareTo(ROUNDED) > 0);
    }

    /** What the score cells will stand for in points; a kept cell what its own number was understood as. */
    private Map<CellAddress, BigDecimal> inPoints(Map<CellAddress, BigDecimal> scores) {
        Map<CellAddress, BigDecimal> understood = new LinkedHashMap<>();
        printedScores()
                .filter(printed -> printed.source().filter(edits::isKept).isPresent())
                .forEach(printed -> printed.find()
                        .ifPresent(points -> understood.merge(printed.cell(), points.value(), BigDecimal::add)));
        Map<CellAddress, BigDecimal> points = new LinkedHashMap<>(scores);
        points.replaceAll(understood::getOrDefault);
        return points;
    }

    private Stream<FromCell<Points>> printedScores() {
        return Stream.concat(
                card.form().budget().total().map(row -> row.marks().score()).stream(),
                card.indicators().stream().map(row -> row.indicator().marks().score()));
    }

    private static String totalBasis(BigDecimal total) {
        return "各项得分相加，合计 " + total.stripTrailingZeros().toPlainString() + " 分";
    }

    /** The scores that make the total: all, or all but the budget's; nothing if neither adds up to it. */
    private Optional<Map<CellAddress, BigDecimal>> added(Map<CellAddress, BigDecimal> scores) {
        BigDecimal total = card.total().orElseThrow().value();
        Map<CellAddress, BigDecimal> withoutBudget = new LinkedHashMap<>(scores);
        card.form()
                .budget()
                .total()
                .flatMap(row -> row.marks().score().source())
                .ifPresent(withoutBudget::remove);
        return Stream.of(scores, withoutBudget)
                .filter(cells -> !cells.isEmpty() && sum(cells).compareTo(total) == 0)
                .findFirst();
    }

    private static BigDecimal sum(Map<CellAddress, BigDecimal> scores) {
        return scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the score cells will hold; a kept cell what it holds now. */
    private Map<CellAddress, BigDecimal> standing(Map<CellAddress, BigDecimal> scores) {
        Map<CellAddress, BigDecimal> standing = new LinkedHashMap<>();
        scores.forEach((cell, score) -> standing.put(cell, edits.standing(cell, score)));
        return standing;
    }

    private void rating() {
        Optional<CellAddress> place =
                card.form().closing().rating().source().filter(cell -> edits.mayWrite(cell, RATING));
        if (place.isPresent() && card.rating().isPresent()) {
            String words = card.rating().get().label();
            edits.text(place.get(), words, "总分 " + card.total().orElseThrow() + "，等级为" + words);
        }
    }
}
