package org.ziping.check;

import static java.util.function.Predicate.not;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ziping.model.Actual;
import org.ziping.model.Assessment;
import org.ziping.model.Budget;
import org.ziping.model.Closing;
import org.ziping.model.Form;
import org.ziping.model.FormKind;
import org.ziping.model.FromCell;
import org.ziping.model.Goal;
import org.ziping.model.Heading;
import org.ziping.model.Indicator;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Narrative;
import org.ziping.model.Points;
import org.ziping.model.Profile;
import org.ziping.model.Profile.Topic;
import org.ziping.model.Quantity;
import org.ziping.model.Ratio;
import org.ziping.model.Sign;
import org.ziping.model.SignBasis;
import org.ziping.model.Target;
import org.ziping.model.Task;
import org.ziping.model.Tasks;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;

/** Reads a {@link Draft} by position; knows no more notations than the tests write. */
final class DraftReader {

    private static final Pattern QUANTITY = Pattern.compile("([≥≤=＞＜]?)(-?[\\d.]+)(余?)(万?)(\\D*)");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})年(\\d{1,2})月");
    private static final Map<String, MoneyRow.Kind> KINDS = Map.of(
            "资金总额", MoneyRow.Kind.TOTAL,
            "基本支出", MoneyRow.Kind.BASIC,
            "人员经费", MoneyRow.Kind.PERSONNEL,
            "公用经费", MoneyRow.Kind.OPERATING,
            "项目支出", MoneyRow.Kind.PROJECTS,
            "当年财政拨款", MoneyRow.Kind.APPROPRIATION,
            "省级资金", MoneyRow.Kind.APPROPRIATION,
            "市级资金", MoneyRow.Kind.APPROPRIATION,
            "上年结转资金", MoneyRow.Kind.CARRIED_OVER,
            "其他资金", MoneyRow.Kind.OTHER);

    private final Map<String, Map<String, String>> sheets;

    DraftReader(Map<String, Map<String, String>> sheets) {
        this.sheets = sheets;
    }

    Form form(String sheet) {
        Reader cells = new Reader(sheet);
        boolean project = !cells.text("D3").isEmpty();
        Heading heading = new Heading(
                cells.words("A1"),
                cells.words("B3"),
                project ? cells.words("D3") : FromCell.absent(),
                FromCell.absent(),
                cells.read("A2", text -> number(text.replaceAll("\\D", "")).map(BigDecimal::intValue)));
        List<MoneyRow> money = cells.rows(6, 10, "A").mapToObj(cells::money).toList();
        List<Indicator> indicators =
                cells.rows(14, 29, "C").mapToObj(cells::indicator).toList();
        List<Goal> goals =
                cells.text("A12").isEmpty() ? List.of() : List.of(new Goal(cells.words("B12"), cells.words("G12")));
        return new Form(
                project ? FormKind.PROJECT : FormKind.WHOLE_UNIT,
                assessment(indicators),
                sheet,
                heading,
                new Budget(MoneyUnit.TEN_THOUSAND_YUAN, money),
                new Narrative(goals, tasks(cells), Map.of()),
                indicators,
                new Closing(
                        cells.read("I30", DraftReader::points),
                        cells.read("J30", DraftReader::points),
                        cells.read("J31", DraftReader::points),
                        cells.words("L30")));
    }

    private static Tasks tasks(Reader cells) {
        List<Task> rows =
                cells.rows(32, 39, "A").mapToObj(row -> task(cells, row)).toList();
        return new Tasks(
                rows, cells.rows(40, 40, "A").mapToObj(row -> task(cells, row)).findFirst());
    }

    private static Task task(Reader cells, int row) {
        return new Task(
                cells.words("A" + row),
                cells.words("B" + row),
                cells.words("C" + row),
                cells.read("D" + row, DraftReader::number),
                cells.read("E" + row, DraftReader::number));
    }

    /** A form none of whose rows has a cell for points has none. */
    private static Assessment assessment(List<Indicator> indicators) {
        boolean hasPoints = indicators.stream()
                .map(Indicator::marks)
                .anyMatch(marks -> marks.weight().source().isPresent()
                        || marks.score().source().isPresent());
        return hasPoints ? Assessment.POINTS : Assessment.TARGETS;
    }

    Profile profile() {
        if (!sheets.containsKey(Draft.PROFILE)) {
            return Profile.NONE;
        }
        Reader cells = new Reader(Draft.PROFILE);
        Map<Topic, FromCell<String>> texts = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            texts.put(topic, cells.words("B" + (topic.ordinal() + 2)));
        }
        return new Profile(
                texts,
                cells.rows(22, 29, "A")
                        .mapToObj(row -> new Profile.ProjectUse(
                                cells.words("A" + row),
                                cells.words("B" + row),
                                cells.read("C" + row, DraftReader::number),
                                cells.read("D" + row, DraftReader::number),
                                cells.words("E" + row)))
                        .toList());
    }

    /** The cells of one sheet. */
    private final class Reader {

        private final String sheet;

        Reader(String sheet) {
            this.sheet = sheet;
        }

        String text(String a1) {
            return sheets.getOrDefault(sheet, Map.of()).getOrDefault(a1, "");
        }

        /** A cell the draft never named is not in the form; an empty text is a blank cell. */
        <T> FromCell<T> read(String a1, Function<String, Optional<T>> meaning) {
            Cell cell = Cell.text(CellAddress.of(sheet, a1), text(a1));
            if (!sheets.get(sheet).containsKey(a1)) {
                return FromCell.absent();
            }
            if (cell.isBlank()) {
                return FromCell.blank(cell);
            }
            if (List.of("/", "—", "无").contains(cell.shown())) {
                return FromCell.notApplicable(cell);
            }
            return meaning.apply(cell.shown())
                    .map(value -> FromCell.given(cell, value))
                    .orElseGet(() -> FromCell.unreadable(cell));
        }

        FromCell<String> words(String a1) {
            return sheets.get(sheet).containsKey(a1)
                    ? FromCell.words(Cell.text(CellAddress.of(sheet, a1), text(a1)))
                    : FromCell.absent();
        }

        IntStream rows(int first, int last, String column) {
            return IntStream.rangeClosed(first, last)
                    .filter(row -> sheets.get(sheet).containsKey(column + row));
        }

        MoneyRow money(int row) {
            return new MoneyRow(
                    words("A" + row),
                    KINDS.get(text("A" + row).replaceFirst("^(其中：|年度)", "")),
                    read("B" + row, DraftReader::number),
                    read("C" + row, DraftReader::number),
                    read("D" + row, DraftReader::number),
                    flows(row),
                    new MoneyRow.Marks(
                            read("E" + row, DraftReader::points),
                            read("F" + row, DraftReader::ratio),
                            read("G" + row, DraftReader::points)));
        }

        private Map<MoneyRow.Flow, FromCell<BigDecimal>> flows(int row) {
            Map<MoneyRow.Flow, FromCell<BigDecimal>> flows = new EnumMap<>(MoneyRow.Flow.class);
            for (MoneyRow.Flow flow : MoneyRow.Flow.values()) {
                flows.put(flow, read((char) ('H' + flow.ordinal()) + "" + row, DraftReader::number));
            }
            return flows;
        }

        Indicator indicator(int row) {
            return new Indicator(
                    row - 1,
                    words("A" + row),
                    words("B" + row),
                    words("C" + row),
                    new Indicator.Plan(
                            read("D" + row, DraftReader::target),
                            read("E" + row, DraftReader::target),
                            FromCell.absent()),
                    new Indicator.Result(
                            read("G" + row, DraftReader::actual),
                            read("F" + row, DraftReader::actual),
                            FromCell.absent()),
                    new Indicator.Marks(
                            read("I" + row, DraftReader::points),
                            read("J" + row, DraftReader::points),
                            read("H" + row, DraftReader::ratio),
                            read("M" + row, DraftReader::ratio)),
                    new Indicator.Remark(words("K" + row), words("L" + row)));
        }
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(text).filter(it -> it.matches("-?\\d+(\\.\\d+)?")).map(BigDecimal::new);
    }

    private static Optional<Points> points(String text) {
        return number(text).map(Points::new);
    }

    private static Optional<Ratio> ratio(String text) {
        return text.endsWith("%")
                ? number(text.replace("%", "")).map(Ratio::ofPercent)
                : number(text).map(Ratio::ofFraction);
    }

    private static Optional<Target> target(String text) {
        Optional<Target> due = month(text).map(month -> new Target.Deadline(month.atEndOfMonth(), true));
        return due.or(() -> undated(text));
    }

    private static Optional<Target> undated(String text) {
        return Optional.of(quantity(text)
                .<Target>map(quantity -> new Target.Measured(sign(text), quantity, basis(text), Target.Change.NONE))
                .orElseGet(() -> new Target.Qualitative(text)));
    }

    private static Optional<Actual> actual(String text) {
        Optional<Actual> done = month(text).map(month -> new Actual.Done(month.atEndOfMonth()));
        return done.or(() -> unmonthly(text));
    }

    private static Optional<YearMonth> month(String text) {
        return Optional.of(MONTH.matcher(text))
                .filter(Matcher::find)
                .map(found -> YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
    }

    private static Optional<Actual> unmonthly(String text) {
        return Optional.of(quantity(text)
                .<Actual>map(quantity -> new Actual.Measured(quantity, text.contains("余")))
                .orElseGet(() -> text.equals("达成预期指标")
                        ? new Actual.Achieved(Actual.Band.MET, text)
                        : new Actual.Described(text)));
    }

    private static Sign sign(String text) {
        return java.util.Arrays.stream(Sign.values())
                .filter(sign -> text.startsWith(sign.symbol()))
                .findFirst()
                .orElse(Sign.AT_LEAST);
    }

    private static SignBasis basis(String text) {
        return Character.isDigit(text.charAt(0)) ? SignBasis.NOTHING : SignBasis.WRITTEN;
    }

    private static Optional<Quantity> quantity(String text) {
        return Optional.of(QUANTITY.matcher(text))
                .filter(Matcher::matches)
                .filter(not(it -> it.group(2).equals(".")))
                .map(found -> new Quantity(
                        new BigDecimal(found.group(2))
                                .movePointRight(found.group(4).isEmpty() ? 0 : 4),
                        found.group(5)));
    }
}
