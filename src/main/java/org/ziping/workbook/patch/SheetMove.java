package org.ziping.workbook.patch;

import java.util.List;

/** A worksheet of a small workbook of ours made to stand in the unit's: words inline, looks by the unit's numbers, not selected. */
final class SheetMove {

    private final String xml;
    private final List<String> strings;
    private final StyleMove styles;
    private final Splices splices;

    /**
     * @param strings what stands inside each shared string of the small workbook
     */
    SheetMove(String xml, List<String> strings, StyleMove styles) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.splices = new Splices(xml);
    }

    String result() {
        Tags tags = new Tags(xml);
        while (tags.next()) {
            if (!tags.opens()) {
                continue;
            }
            switch (tags.name()) {
                case "c" -> cell(tags);
                case "row" -> swap(tags, "s");
                case "col" -> swap(tags, "style");
                case "cfRule" -> difference(tags);
                case "sheetView" ->
                    splices.replace(
                            tags.start(),
                            tags.end(),
                            tags.tag().without("tabSelected").text());
                case "tablePart" -> throw new IllegalArgumentException("a table in a supplement");
                default -> {}
            }
        }
        return splices.result();
    }

    private void swap(Tags tags, String attribute) {
        tags.findPlace(attribute)
                .ifPresent(place ->
                        splices.replace(place.from(), place.to(), moved(xml.substring(place.from(), place.to()))));
    }

    private String moved(String style) {
        return Integer.toString(styles.cellFormat(Integer.parseInt(style)));
    }

    private void difference(Tags tags) {
        tags.find("dxfId").ifPresent(id -> {
            String there = Integer.toString(styles.difference(Integer.parseInt(id)));
            splices.replace(
                    tags.start(), tags.end(), tags.tag().with("dxfId", there).text());
        });
    }

    /** A cell that names no look has the first of the small workbook, which need not be the first of the unit's. */
    private void cell(Tags tags) {
        if (tags.findPlace("s").isPresent()
                && tags.find("t").filter("s"::equals).isEmpty()) {
            swap(tags, "s");
            return;
        }
        StartTag tag = tags.tag().with("s", moved(tags.find("s").orElse("0")));
        boolean words = tags.find("t").filter("s"::equals).isPresent();
        int from = tags.start();
        int tagEnd = tags.end();
        if (!words || tags.isEmpty()) {
            splices.replace(from, tagEnd, tag.text());
            return;
        }
        int end = tags.leave();
        String content = xml.substring(tagEnd, end);
        String number = content.substring(content.indexOf('>') + 1, content.indexOf("</"))
                .strip();
        splices.replace(
                from,
                end,
                tag.with("t", "inlineStr").text() + "<is>" + strings.get(Integer.parseInt(number)) + "</is></c>");
    }
}
