package org.ziping.form.frame;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.form.header.Label;
import org.ziping.form.header.Synonyms;
import org.ziping.form.header.Vocabulary;
import org.ziping.form.notation.MoneyUnitNotation;
import org.ziping.form.notation.YearNotation;
import org.ziping.form.page.Conclusions;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;
import org.ziping.form.section.Section;
import org.ziping.form.section.Sections;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.Heading;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;

/** Reads what stands around the blocks of a form: title, names and year. */
public final class HeadingBlock {

    private static final List<String> SEALS =
            List.of("（盖章）", "(盖章)", "（公章）", "(公章)", "（签章）", "(签章)", "（加盖公章）", "(加盖公章)");

    private final Section section;
    private final Page page;
    private final Conclusions conclusions;
    private final FromCell<Integer> yearAbove;
    private final Map<Label, Slot> labels = new EnumMap<>(Label.class);
    private final Map<Label, FromCell<String>> values = new EnumMap<>(Label.class);

    /**
     * The heading of a section.
     *
     * @param yearAbove the year of the form above it on the sheet, absent if there is none: the forms below one title share it
     */
    public HeadingBlock(Section section, FromCell<Integer> yearAbove, Conclusions conclusions) {
        this.section = section;
        this.page = section.page();
        this.yearAbove = yearAbove;
        this.conclusions = conclusions;
    }

    /** Title, names and year; what the form does not name is absent. */
    public Heading read() {
        for (int row = section.first(); row < section.firstHeader(); row++) {
            for (Slot slot : page.line(row)) {
                readLabel(row, slot);
            }
        }
        FromCell<String> title =
                section.findTitle().map(slot -> FromCell.words(slot.cell())).orElse(FromCell.absent());
        return new Heading(
                title,
                unit(),
                values.getOrDefault(Label.PROJECT, FromCell.absent()),
                values.getOrDefault(Label.DEPARTMENT, FromCell.absent()),
                year(title));
    }

    private void readLabel(int row, Slot slot) {
        Optional<Label> label = Synonyms.labels()
                .find(slot.text().beforeColon())
                .map(Vocabulary.Meaning::role)
                .filter(role ->
                        role == Label.PROJECT || role == Label.UNIT || role == Label.DEPARTMENT || role == Label.YEAR);
        if (label.isEmpty() || Sections.isTitle(page, row)) {
            return;
        }
        FromCell<String> value = value(row, slot);
        if (label.get() == Label.UNIT && isMeasure(value)) {
            return;
        }
        FromCell<String> before = values.get(label.get());
        if (before == null || !before.is(FromCell.State.GIVEN) && value.is(FromCell.State.GIVEN)) {
            values.put(label.get(), value);
            labels.put(label.get(), slot);
            conclusions.conclude(
                    slot.cell(),
                    "“" + label.get().title() + "”",
                    "标签文字“" + slot.text().plain() + "”");
        }
    }

    /** 单位：万元 names the unit of the amounts and nobody. */
    private static boolean isMeasure(FromCell<String> value) {
        return value.find().filter(MoneyUnitNotation::isAll).isPresent();
    }

    /** What a label names: behind its colon, else the next cell to the right that is no label itself. */
    private FromCell<String> value(int row, Slot label) {
        String behind = unsealed(behindColon(label.cell().shown()));
        if (!behind.isEmpty()) {
            return FromCell.given(label.cell(), behind);
        }
        Slot right = page.after(row, label).orElseGet(() -> page.at(row, label.lastColumn() + 1));
        boolean labelled =
                Synonyms.labels().findExact(right.text().beforeColon()).isPresent();
        return labelled ? FromCell.blank(page.at(row, label.lastColumn() + 1).cell()) : name(right.cell());
    }

    private static FromCell<String> name(Cell cell) {
        String name = unsealed(cell.shown());
        return name.isEmpty() ? FromCell.blank(cell) : FromCell.given(cell, name);
    }

    /** A name without the place for its seal: （盖章）. */
    private static String unsealed(String name) {
        String bare = name.strip();
        for (String seal : SEALS) {
            bare = bare.startsWith(seal) ? bare.substring(seal.length()) : bare;
            bare = bare.endsWith(seal) ? bare.substring(0, bare.length() - seal.length()) : bare;
        }
        return bare.strip();
    }

    private static String behindColon(String shown) {
        int colon = shown.indexOf(':') >= 0 ? shown.indexOf(':') : shown.indexOf('：');
        return colon < 0 ? "" : shown.substring(colon + 1).strip();
    }

    /** The unit; of a project that names only its department, that. */
    private FromCell<String> unit() {
        FromCell<String> unit = values.getOrDefault(Label.UNIT, FromCell.absent());
        FromCell<String> department = values.getOrDefault(Label.DEPARTMENT, FromCell.absent());
        if (unit.is(FromCell.State.GIVEN) || department.is(FromCell.State.GIVEN)) {
            return unit.is(FromCell.State.GIVEN) ? unit : department;
        }
        Cell where = labels.containsKey(Label.UNIT) ? labels.get(Label.UNIT).cell() : corner();
        conclusions.find(where, FindingCode.UNIT_MISSING, "没有写单位名称，请在“单位名称”或“实施单位”后填写");
        return unit;
    }

    /** The year: beside its label, in the title, in a line of its own, in the name of the sheet, of the form above. */
    private FromCell<Integer> year(FromCell<String> title) {
        Optional<FromCell<Integer>> found = labelled()
                .or(() -> inTitle(title))
                .or(this::inLine)
                .or(this::inSheetName)
                .or(this::above);
        if (found.isEmpty()) {
            conclusions.find(corner(), FindingCode.YEAR_MISSING, "没有写明年度，请在标题下写明，如（2023年度）");
        }
        return found.orElse(FromCell.absent());
    }

    private Optional<FromCell<Integer>> labelled() {
        return Optional.ofNullable(values.get(Label.YEAR))
                .filter(value -> value.is(FromCell.State.GIVEN))
                .flatMap(value -> YearNotation.find(value.require())
                        .map(year -> new FromCell<>(
                                FromCell.State.GIVEN, value.source(), value.typed(), Optional.of(year))));
    }

    private static Optional<FromCell<Integer>> inTitle(FromCell<String> title) {
        return title.find()
                .flatMap(YearNotation::find)
                .map(year -> new FromCell<>(FromCell.State.GIVEN, title.source(), title.typed(), Optional.of(year)));
    }

    private Optional<FromCell<Integer>> inLine() {
        for (int row = section.first(); row < section.firstHeader(); row++) {
            for (Slot slot : page.line(row)) {
                String plain = slot.text().plain();
                boolean date = plain.contains("日期") || plain.contains("时间") || plain.contains("日");
                Optional<Integer> year = date || plain.length() > 20 ? Optional.empty() : YearNotation.find(plain);
                if (year.isPresent()) {
                    return year.map(found -> FromCell.given(slot.cell(), found));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<FromCell<Integer>> inSheetName() {
        return YearNotation.find(page.name())
                .map(year -> FromCell.given(
                        new Cell(
                                corner().address(),
                                new CellValue.Text(page.name()),
                                page.name(),
                                Optional.empty(),
                                Cell.GENERAL),
                        year));
    }

    private Optional<FromCell<Integer>> above() {
        return Optional.of(yearAbove).filter(year -> year.is(FromCell.State.GIVEN));
    }

    /** The title, or where it would stand. */
    private Cell corner() {
        return section.findTitle()
                .map(Slot::cell)
                .orElseGet(() -> Cell.blank(new CellAddress(page.name(), section.first(), 0)));
    }
}
