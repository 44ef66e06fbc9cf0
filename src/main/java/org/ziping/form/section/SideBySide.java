package org.ziping.form.section;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ziping.form.header.HeaderText;
import org.ziping.form.header.Label;
import org.ziping.form.header.Synonyms;
import org.ziping.form.header.Vocabulary;
import org.ziping.form.page.HeaderSpan;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;

/** Parts a sheet on which filled forms stand beside each other, by the header of indicators that repeats itself in one row. */
public final class SideBySide {

    private static final int FEWEST_COLUMNS = 4;

    private final Page page;

    private SideBySide(Page page) {
        this.page = page;
    }

    /** The parts of a sheet from left to right, each as if it stood alone; the sheet itself if it has but one. */
    public static List<Page> parts(Page page) {
        SideBySide sheet = new SideBySide(page);
        HeaderRows headers = new HeaderRows(page);
        for (int row : page.sheet().rowNumbers()) {
            List<Integer> starts = sheet.starts(row);
            if (starts.size() > 1 && headers.findIndicators(row).isPresent() && sheet.areNamed(starts, row)) {
                return sheet.cut(starts);
            }
        }
        return List.of(page);
    }

    /** The parts of a block whose header repeats itself in its row, each as if it stood alone; the page itself if it does not. */
    public static List<Page> columns(Page page, HeaderSpan header) {
        SideBySide sheet = new SideBySide(page);
        List<Integer> starts = sheet.starts(header.top());
        return starts.size() > 1 ? sheet.cut(starts) : List.of(page);
    }

    /** The columns at which the words of a row begin anew; one where they do not repeat themselves. */
    private List<Integer> starts(int row) {
        List<Slot> line = page.line(row);
        List<HeaderText> words = line.stream().map(Slot::text).toList();
        for (int width = FEWEST_COLUMNS; width <= words.size() / 2; width++) {
            if (isRepeated(words, width)) {
                List<Integer> starts = new ArrayList<>();
                for (int at = 0; at < line.size(); at += width) {
                    starts.add(line.get(at).firstColumn());
                }
                return starts;
            }
        }
        return List.of();
    }

    private static boolean isRepeated(List<HeaderText> words, int width) {
        boolean whole = words.size() % width == 0;
        return whole && words.subList(width, words.size()).equals(words.subList(0, words.size() - width));
    }

    /** Whether each part names a project, or each a unit, of its own; halves of one long table do not. */
    private boolean areNamed(List<Integer> starts, int header) {
        Set<Label> everywhere = EnumSet.copyOf(Sections.NAMES);
        cut(starts).forEach(part -> everywhere.retainAll(names(part, header)));
        return !everywhere.isEmpty();
    }

    private static Set<Label> names(Page part, int header) {
        return IntStream.range(0, header)
                .mapToObj(part::line)
                .flatMap(List::stream)
                .filter(part::holds)
                .flatMap(slot -> Synonyms.labels().findExact(slot.text().beforeColon()).stream())
                .map(Vocabulary.Meaning::role)
                .collect(Collectors.toSet());
    }

    private List<Page> cut(List<Integer> starts) {
        List<Page> parts = new ArrayList<>();
        for (int at = 0; at < starts.size(); at++) {
            int first = at == 0 ? 0 : starts.get(at);
            int end = at + 1 < starts.size() ? starts.get(at + 1) : Integer.MAX_VALUE;
            parts.add(page.part(first, end));
        }
        return parts;
    }
}
