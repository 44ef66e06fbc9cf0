package org.ziping.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ziping.form.header.Label;
import org.ziping.form.header.Synonyms;
import org.ziping.form.header.TableKind;
import org.ziping.form.header.Vocabulary;
import org.ziping.form.indicator.IndicatorColumns;
import org.ziping.form.page.Slot;
import org.ziping.form.section.Section;
import org.ziping.form.section.Sections;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;

/**
 * Tells the tables that only look like a self-evaluation: with the same levels and indicators a unit declares its goals, is watched
 * during the year, or is judged by somebody else. What calls itself 自评 is none of them.
 */
final class OtherTable {

    private static final String OWN = "自评";

    private final Section section;
    private final IndicatorColumns columns;

    private OtherTable(Section section, IndicatorColumns columns) {
        this.section = section;
        this.columns = columns;
    }

    /** What is said of a table that is no self-evaluation; nothing of one that may be. */
    static Optional<Finding> find(Section section, IndicatorColumns columns) {
        OtherTable table = new OtherTable(section, columns);
        return section.findTitle()
                .filter(title -> Sections.isTitle(section.page(), title.area().firstRow()))
                .filter(title -> !isOwn(title) && !section.page().name().contains(OWN))
                .flatMap(title -> table.nature(title).map(nature -> finding(title, nature)));
    }

    private static boolean isOwn(Slot slot) {
        return slot.text().plain().contains(OWN);
    }

    private static Finding finding(Slot title, String nature) {
        return Finding.at(
                title.cell().address(),
                FindingCode.OTHER_TABLE,
                "“" + title.text().plain() + "”是" + nature + "，不是自评表，不计分，请交填好的绩效自评表");
    }

    private Optional<String> nature(Slot title) {
        return Synonyms.otherTables()
                .findQualified(title.text())
                .map(Vocabulary.Meaning::role)
                .filter(kind -> kind.lacking().stream().noneMatch(columns::has))
                .map(TableKind::words)
                .or(this::ofEvaluator);
    }

    /** A table that names who judges, where nothing in it is called 自评. */
    private Optional<String> ofEvaluator() {
        List<Slot> slots = IntStream.range(section.first(), section.end())
                .boxed()
                .flatMap(row -> section.page().line(row).stream())
                .toList();
        return slots.stream().anyMatch(OtherTable::isOwn)
                ? Optional.empty()
                : slots.stream()
                        .filter(OtherTable::namesEvaluator)
                        .findFirst()
                        .map(slot -> "评价机构的评价表（" + slot.cell().address().a1() + "“"
                                + slot.text().plain() + "”）");
    }

    private static boolean namesEvaluator(Slot slot) {
        return Synonyms.labels()
                .findExact(slot.text().beforeColon())
                .filter(meaning -> meaning.role() == Label.EVALUATOR)
                .isPresent();
    }
}
