package org.ziping.form.section;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ziping.form.header.HeaderText;
import org.ziping.form.header.Label;
import org.ziping.form.header.Synonyms;
import org.ziping.form.page.HeaderSpan;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;

/** Cuts a sheet into the forms that stand on it, one below the other. */
public final class Sections {

    private static final int LONGEST_TITLE = 60;

    /** The labels of what a form is about. */
    public static final Set<Label> NAMES = EnumSet.of(Label.PROJECT, Label.UNIT, Label.DEPARTMENT);

    private final Page page;
    private final List<HeaderSpan> indicators = new ArrayList<>();
    private final List<HeaderSpan> money = new ArrayList<>();

    private Sections(Page page) {
        this.page = page;
    }

    /** The forms of a sheet from top to bottom; none if no row of it is the header of an indicator block. */
    public static List<Section> of(Page page) {
        Sections sections = new Sections(page);
        sections.findHeaders();
        return sections.cut();
    }

    private void findHeaders() {
        HeaderRows headers = new HeaderRows(page);
        int free = 0;
        for (int row : page.sheet().rowNumbers()) {
            if (row < free) {
                continue;
            }
            Optional<HeaderSpan> block = headers.findIndicators(row);
            block.ifPresent(indicators::add);
            if (block.isEmpty()) {
                block = headers.findMoney(row);
                block.ifPresent(money::add);
            }
            free = block.map(span -> span.bottom() + 1).orElse(free);
        }
    }

    private List<Section> cut() {
        List<Section> sections = new ArrayList<>();
        int first = 0;
        List<HeaderSpan> own = new ArrayList<>();
        PageHead head = PageHead.of(page, 0, 0);
        for (HeaderSpan header : indicators) {
            Optional<Integer> start = own.isEmpty()
                    ? Optional.empty()
                    : findStart(head, own.get(own.size() - 1).bottom() + 1, header.top());
            if (start.isPresent()) {
                sections.add(section(first, start.get(), own));
                first = start.get();
                own = new ArrayList<>();
            }
            head = own.isEmpty() ? PageHead.of(page, first, header.top()) : head;
            own.add(header);
        }
        if (!own.isEmpty()) {
            sections.add(section(first, page.lastRow() + 1, own));
        }
        return sections;
    }

    private Section section(int first, int end, List<HeaderSpan> own) {
        List<HeaderSpan> ownMoney = money.stream()
                .filter(span -> span.top() >= first && span.top() < end)
                .toList();
        return new Section(page, first, end, own, ownMoney, List.of()).withScoredBlocks();
    }

    /** Where the next form begins between two headers; nothing if the second one only repeats the first. */
    private Optional<Integer> findStart(PageHead head, int from, int to) {
        for (int row = from; row < to; row++) {
            if (isTitle(page, row)) {
                return head.isRepeated(from, row, to) ? Optional.empty() : Optional.of(row);
            }
        }
        for (int row = from; row < to; row++) {
            if (isName(row)) {
                return Optional.of(row);
            }
        }
        return money.stream()
                .map(HeaderSpan::top)
                .filter(row -> row >= from && row < to)
                .findFirst();
    }

    private boolean isName(int row) {
        return page.first(row)
                .flatMap(slot -> Synonyms.labels().findExact(slot.text().beforeColon()))
                .filter(meaning -> NAMES.contains(meaning.role()))
                .isPresent();
    }

    /** Whether a row is the title of a form: 项目支出绩效自评表, whatever stands in front. */
    public static boolean isTitle(Page page, int row) {
        List<Slot> line = page.line(row);
        if (line.isEmpty() || line.size() > 2) {
            return false;
        }
        HeaderText text = line.get(0).text();
        boolean table = text.core().endsWith("表") || text.plain().contains("自评表");
        return text.plain().length() <= LONGEST_TITLE && text.plain().contains("绩效") && table;
    }
}
