package org.ziping.form.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.form.header.HeaderText;
import org.ziping.form.header.IndicatorColumn;
import org.ziping.form.notation.ActualNotation;
import org.ziping.form.notation.ChoiceNotation;
import org.ziping.form.notation.NatureNotation;
import org.ziping.form.notation.PointsNotation;
import org.ziping.form.notation.RatioNotation;
import org.ziping.form.notation.RuleNotation;
import org.ziping.form.notation.TargetNotation;
import org.ziping.form.notation.row.RowContext;
import org.ziping.form.page.Conclusions;
import org.ziping.form.page.HeaderColumn;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;
import org.ziping.model.Actual;
import org.ziping.model.Actual.Band;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.Target;
import org.ziping.model.grid.Cell;

/** Reads the rows of an indicator block whose columns are known. */
final class IndicatorRows {

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(三级)?指标[0-9一二三四五六七八九十]*[:、.]?|指标名称\\d*|[.…。·]+|[Xx×*]+|示例|样例|[(]?示例.*|/+|—+|-+|无|不适用|[0-9]+");

    /** What a row is called that only says what the indicator above it is made of. */
    private static final String PART = "其中";

    private final Page page;
    private final IndicatorColumns columns;
    private final Optional<Integer> year;
    private final Conclusions conclusions;

    IndicatorRows(Page page, IndicatorColumns columns, Optional<Integer> year, Conclusions conclusions) {
        this.page = page;
        this.columns = columns;
        this.year = year;
        this.conclusions = conclusions;
    }

    /** The rows that mean an indicator, from top to bottom. */
    List<Indicator> read(BlockRows block) {
        List<Indicator> indicators = new ArrayList<>();
        Levels levels = new Levels(page, columns);
        int total = block.totals().isEmpty()
                ? Integer.MAX_VALUE
                : block.totals().get(block.totals().size() - 1);
        for (int row : block.rows()) {
            levels.enter(row);
            boolean afterTotal = row > total && !indicators.isEmpty();
            if (levels.isHeading(row) || levels.isGroup(row) || afterTotal && !isGiven(IndicatorColumn.WEIGHT, row)) {
                continue;
            }
            if (isIndicator(row)) {
                indicators.add(indicator(row, levels));
            } else {
                noteLeftover(row);
            }
        }
        return indicators;
    }

    /** A row means an indicator if something is to be reached or weighed in it; a name alone is what a template left. */
    private boolean isIndicator(int row) {
        boolean weighed = isGiven(IndicatorColumn.WEIGHT, row);
        boolean compared = isGiven(IndicatorColumn.TARGET, row)
                || isGiven(IndicatorColumn.ACTUAL, row)
                || isGiven(IndicatorColumn.ADJUSTED, row);
        return isNamed(row) ? weighed || compared : weighed && compared;
    }

    private boolean isNamed(int row) {
        return columns.slot(IndicatorColumn.NAME, page, row)
                .filter(slot -> !slot.isBlank() && !isPlaceholder(slot))
                .isPresent();
    }

    private static boolean isPlaceholder(Slot slot) {
        return PLACEHOLDER.matcher(slot.text().plain()).matches();
    }

    private boolean isGiven(IndicatorColumn role, int row) {
        return columns.slot(role, page, row)
                .filter(slot -> slot.area().firstRow() == row || role == IndicatorColumn.WEIGHT)
                .filter(slot -> slot.area().width() <= widest(role))
                .filter(slot -> !slot.isBlank() && !isNothing(slot))
                .isPresent();
    }

    private int widest(IndicatorColumn role) {
        return columns.find(role).map(HeaderColumn::width).orElse(1) + 2;
    }

    private static boolean isNothing(Slot slot) {
        return switch (slot.text().plain()) {
            case "/", "\\", "—", "-", "--", "——", "无", "不适用", "……", "…", "......", "XX", "xx" -> true;
            default -> false;
        };
    }

    private void noteLeftover(int row) {
        boolean halfFilled = isNamed(row)
                || isGiven(IndicatorColumn.WEIGHT, row)
                        && columns.slot(IndicatorColumn.WEIGHT, page, row)
                                .filter(slot -> slot.area().firstRow() == row
                                        && slot.area().height() == 1)
                                .isPresent();
        Optional<Slot> name = columns.slot(IndicatorColumn.NAME, page, row);
        if (halfFilled && name.isPresent()) {
            conclusions.find(
                    name.get().cell(), FindingCode.PLACEHOLDER_ROW, said(name.get()) + "没有填完整，未作为指标，请删去该行或填写完整");
        }
    }

    private static String said(Slot name) {
        return name.isBlank() ? "这一行有分值而" : "这一行“" + name.text().plain() + "”";
    }

    private Indicator indicator(int row, Levels levels) {
        FromCell<String> name = levels.name(row);
        RowContext context = context(row, name, levels);
        FromCell<Target> target = read(IndicatorColumn.TARGET, row, cell -> TargetNotation.read(cell, context));
        FromCell<Target> adjusted = read(IndicatorColumn.ADJUSTED, row, cell -> TargetNotation.read(cell, context));
        Indicator.Plan plan = new Indicator.Plan(
                target,
                adjusted,
                words(IndicatorColumn.RULE, row),
                read(IndicatorColumn.RULE, row, RuleNotation::read),
                NatureNotation.of(context));
        return new Indicator(
                row,
                levels.level1(row),
                levels.level2(row),
                name,
                plan,
                result(row, ofActual(row, context), plan.inForce()),
                isPart(row, name) ? ofPart(row) : marks(row),
                new Indicator.Remark(words(IndicatorColumn.REASON, row), words(IndicatorColumn.MEASURE, row)));
    }

    private RowContext context(int row, FromCell<String> name, Levels levels) {
        List<String> above = Stream.of(levels.level1(row), levels.level2(row))
                .flatMap(level -> level.find().stream())
                .toList();
        return new RowContext(
                        name.find().orElse(""), cell(IndicatorColumn.SIGN, row), cell(IndicatorColumn.UNIT, row), year)
                .under(above);
    }

    /** What the row says about its actual value, which may have a column of its own for the unit. */
    private RowContext ofActual(int row, RowContext context) {
        return cell(IndicatorColumn.ACTUAL_UNIT, row).map(context::measuredIn).orElse(context);
    }

    private Indicator.Result result(int row, RowContext context, FromCell<Target> target) {
        RowContext beside = context.wanting(target.typed());
        Function<Cell, FromCell<Actual>> notation = cell -> ActualNotation.read(chosen(cell), beside, target.find());
        FromCell<Actual> answer = answer(row, notation);
        FromCell<Actual> told = read(IndicatorColumn.ACTUAL, row, notation);
        FromCell<Actual> said = is(Band.MET, told) && is(Band.MISSED, answer) ? answer : told.or(answer);
        boolean ticked = said.find().isEmpty() && !columns.ticks().isEmpty();
        return new Indicator.Result(
                ticked ? columns.ticks().read(page, row, notation) : said,
                read(IndicatorColumn.MID_YEAR, row, notation),
                read(IndicatorColumn.LAST_YEAR, row, notation));
    }

    /** 提升 beside 否 below 是否完成 only repeats what was wanted. */
    private static boolean is(Band band, FromCell<Actual> said) {
        return said.find()
                .filter(actual -> actual instanceof Actual.Achieved achieved && achieved.band() == band)
                .isPresent();
    }

    /** The words that are ticked in a cell that offers several: ☑达成 □部分达成 □未达成. */
    private static Cell chosen(Cell cell) {
        return ChoiceNotation.find(cell.shown())
                .map(words -> Cell.text(cell.address(), words))
                .orElse(cell);
    }

    /** 是 or 否 below 是否完成, which is all that some forms ask. */
    private FromCell<Actual> answer(int row, Function<Cell, FromCell<Actual>> notation) {
        return columns.find(IndicatorColumn.REACHED)
                .map(column -> notation.apply(
                        YesNo.answer(column.lowest(), column.slot(page, row).cell())))
                .orElse(FromCell.absent());
    }

    private Indicator.Marks marks(int row) {
        return new Indicator.Marks(
                read(IndicatorColumn.WEIGHT, row, PointsNotation::read),
                read(IndicatorColumn.SCORE, row, PointsNotation::read),
                read(IndicatorColumn.COMPLETION, row, RatioNotation::read),
                read(IndicatorColumn.COEFFICIENT, row, RatioNotation::read));
    }

    /** Whether a row is 其中：… below an indicator and has no points of its own: 其中桃树种植面积 below 补助种植面积. */
    private boolean isPart(int row, FromCell<String> name) {
        return name.find()
                        .filter(words -> HeaderText.of(words).core().startsWith(PART))
                        .isPresent()
                && isBlank(IndicatorColumn.WEIGHT, row)
                && isBlank(IndicatorColumn.SCORE, row);
    }

    private boolean isBlank(IndicatorColumn role, int row) {
        return columns.slot(role, page, row).filter(Slot::isBlank).isPresent();
    }

    private Indicator.Marks ofPart(int row) {
        return marks(row).withWeight(read(IndicatorColumn.WEIGHT, row, FromCell::notApplicable));
    }

    private FromCell<String> words(IndicatorColumn role, int row) {
        return read(role, row, FromCell::words);
    }

    private <T> FromCell<T> read(IndicatorColumn role, int row, Function<Cell, FromCell<T>> notation) {
        return cell(role, row).map(notation).orElse(FromCell.absent());
    }

    private Optional<Cell> cell(IndicatorColumn role, int row) {
        return columns.slot(role, page, row).map(Slot::cell);
    }
}
