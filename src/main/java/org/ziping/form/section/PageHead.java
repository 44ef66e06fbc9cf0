package org.ziping.form.section;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ziping.form.header.HeaderText;
import org.ziping.form.header.Label;
import org.ziping.form.header.Synonyms;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;

/**
 * What stands above the first header of a form, and once more on top of each further page of it, where a form was cut into pages.
 *
 * @param lines the words of its rows
 */
record PageHead(Page page, Set<List<HeaderText>> lines) {

    private static final Pattern CONTINUED = Pattern.compile("续表|[(\\[]续[一二三四五六\\d]?[)\\]]|表续[一二三四五六\\d]?$");

    PageHead {
        lines = Set.copyOf(lines);
    }

    /** The rows from the first of a form down to its header. */
    static PageHead of(Page page, int first, int header) {
        Set<List<HeaderText>> lines = new HashSet<>();
        for (int row = first; row < header; row++) {
            lines.add(words(page, row));
        }
        return new PageHead(page, lines);
    }

    private static List<HeaderText> words(Page page, int row) {
        return page.line(row).stream().map(Slot::text).toList();
    }

    /**
     * Whether a title only begins another page of the form above: it says 续表 and nothing below it names another unit or project, or it
     * and all below it down to the header repeat the head of that form, and nothing has added the form up yet.
     *
     * @param from the row after the header above
     * @param title the row of the title
     * @param header the header below
     */
    boolean isRepeated(int from, int title, int header) {
        return isContinued(title)
                ? IntStream.range(title, header).noneMatch(row -> isLabelled(row, Sections.NAMES) && !isOfHead(row))
                : IntStream.range(title, header).allMatch(row -> page.line(row).isEmpty() || isOfHead(row))
                        && IntStream.range(from, title).noneMatch(row -> isLabelled(row, Set.of(Label.TOTAL)));
    }

    /** 续表, （续）, but no 继续教育项目 nor 手续费. */
    private boolean isContinued(int title) {
        return CONTINUED.matcher(page.line(title).get(0).text().plain()).find();
    }

    private boolean isOfHead(int row) {
        return lines.contains(words(page, row));
    }

    private boolean isLabelled(int row, Set<Label> labels) {
        return page.first(row)
                .flatMap(slot -> Synonyms.labels().findExact(slot.text().beforeColon()))
                .filter(meaning -> labels.contains(meaning.role()))
                .isPresent();
    }
}
