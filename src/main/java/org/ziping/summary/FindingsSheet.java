package org.ziping.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.Scorecard;
import org.ziping.model.Severity;
import org.ziping.summary.page.Entry;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Slot;

/** The sheet 问题清单: every finding with the way to its cell, and what the rows are worth where no total is given. */
public final class FindingsSheet {

    /** The name of the sheet. */
    public static final String NAME = "问题清单";

    private static final int PLACE = 2;
    private static final int STATE = 4;
    private static final int REMEDY = 5;
    private static final int ALL = REMEDY + 1;
    private static final double LINE = 20;
    private static final List<Page.Column> WIDTHS = List.of(
            Page.Column.wide(40),
            Page.Column.wide(60),
            Page.Column.wide(140),
            Page.Column.wide(170),
            Page.Column.wide(400),
            Page.Column.wide(220));

    private FindingsSheet() {}

    /** The findings as the sheet numbers them, the first being number 1. */
    public static List<Finding> numbered(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    /**
     * The sheet.
     *
     * @param findings all findings of the workbook
     * @param withheld the forms whose scores are not written into the workbook, with what could be computed row by row
     */
    static Page page(List<Finding> findings, List<Scorecard> withheld, Surroundings around) {
        Page.Builder page = new Page.Builder(NAME, WIDTHS);
        page.line(34, Slot.words(0, Look.TITLE, NAME).over(ALL));
        List<Slot> second = new ArrayList<>();
        second.add(Slot.words(0, Look.SUBTITLE, count(findings)).over(STATE + 1));
        second.addAll(around.ways(REMEDY));
        page.line(20, second);
        page.gap(6);
        if (findings.isEmpty()) {
            page.line(24, Slot.words(0, Look.CALM, "未发现问题").over(ALL));
        } else {
            addFindings(page, findings);
        }
        withheld.forEach(card -> new WithheldTable(card).addTo(page));
        return page.build();
    }

    private static void addFindings(Page.Builder page, List<Finding> findings) {
        page.repeatNext();
        page.line(
                24,
                Slot.words(0, Look.HEAD, "序号"),
                Slot.words(1, Look.HEAD, "级别"),
                Slot.words(PLACE, Look.HEAD, "位置"),
                Slot.words(PLACE + 1, Look.HEAD, "问题"),
                Slot.words(STATE, Look.HEAD, "表中情况"),
                Slot.words(REMEDY, Look.HEAD, "处理办法"));
        page.freeze();
        List<Finding> sorted = numbered(findings);
        for (int number = 0; number < sorted.size(); number++) {
            page.line(LINE, slots(number + 1, sorted.get(number)));
        }
    }

    private static List<Slot> slots(int number, Finding finding) {
        Told told = Told.of(finding);
        return List.of(
                Slot.words(0, Look.CENTRED, String.valueOf(number)),
                Slot.of(1, told.look(), Entry.words(finding.severity().title())),
                told.place(PLACE),
                Slot.words(PLACE + 1, Look.WORDS, finding.code().title()),
                Slot.words(STATE, Look.WORDS, told.state()),
                Slot.words(REMEDY, Look.WORDS, told.remedy()));
    }

    /** How many there are of each severity, and what that means. */
    private static String count(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "没有需要处理的问题";
        }
        String counts = Stream.of(Severity.values())
                .map(severity -> severity.title()
                        + findings.stream()
                                .filter(finding -> finding.severity() == severity)
                                .count() + "条")
                .collect(Collectors.joining("，"));
        boolean hasErrors = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return counts + (hasErrors ? "。有错误时不计总分和等级，请改正后重新评分" : "。警告和提示不影响评分，请核对");
    }
}
