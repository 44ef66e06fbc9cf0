package org.ziping.summary.page;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.ziping.chart.Palette;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.CellAddress;
import org.ziping.workbook.patch.Escapes;

/** Writes the rows of a page, and what refers to them, into its frame. */
final class SheetXml {

    private static final int LAST_COLUMN = CellAddress.COLUMNS - 1;

    private final Page page;
    private final IntUnaryOperator looks;
    private final StringBuilder xml = new StringBuilder(16_384);

    private SheetXml(Page page, IntUnaryOperator looks) {
        this.page = page;
        this.looks = looks;
    }

    static String of(Page page, IntUnaryOperator looks) {
        SheetXml writer = new SheetXml(page, looks);
        writer.xml.append(SheetFrame.head(page));
        writer.rows();
        writer.merged();
        writer.bars();
        writer.links();
        writer.xml.append(SheetFrame.print());
        writer.breaks();
        if (!page.charts().isEmpty()) {
            writer.xml.append("<drawing xmlns:r=\"" + PackageXml.KINDS + "\" r:id=\"rId1\"/>");
        }
        return writer.xml.append("</worksheet>").toString();
    }

    private void rows() {
        xml.append("<sheetData>");
        for (int row = 0; row < page.lines().size(); row++) {
            Line line = page.lines().get(row);
            xml.append("<row r=\"").append(row + 1).append("\" ht=\"").append(line.height());
            xml.append("\" customHeight=\"1\">");
            for (Slot slot : line.slots()) {
                slot(row, slot);
            }
            xml.append("</row>");
        }
        xml.append("</sheetData>");
    }

    private void slot(int row, Slot slot) {
        open(row, slot.column(), slot.look());
        fill(slot.entry());
        for (int column = slot.column() + 1; column <= slot.lastColumn(); column++) {
            open(row, column, slot.look());
            xml.append("/>");
        }
    }

    private void open(int row, int column, Look look) {
        xml.append("<c r=\"").append(CellAddress.columnLetters(column)).append(row + 1);
        xml.append("\" s=\"").append(looks.applyAsInt(look.number())).append('"');
    }

    private void fill(Entry entry) {
        if (entry instanceof Entry.Words words && !words.text().isEmpty()) {
            xml.append(" t=\"inlineStr\"><is><t")
                    .append(hasOuterBlanks(words.text()) ? " xml:space=\"preserve\">" : ">");
            xml.append(XmlText.content(words.text())).append("</t></is></c>");
        } else if (entry instanceof Entry.Live live) {
            xml.append("><f>").append(Escapes.xml(live.formula())).append("</f>");
            xml.append("<v>").append(live.result().doubleValue()).append("</v></c>");
        } else if (entry instanceof Entry.Figure figure) {
            xml.append("><v>").append(figure.value().doubleValue()).append("</v></c>");
        } else {
            xml.append("/>");
        }
    }

    /** Blanks and line ends at the ends of words are dropped by office programs that are not told to keep them. */
    private static boolean hasOuterBlanks(String words) {
        return Character.isWhitespace(words.charAt(0)) || Character.isWhitespace(words.charAt(words.length() - 1));
    }

    private void merged() {
        long count = page.lines().stream()
                .flatMap(line -> line.slots().stream())
                .filter(slot -> slot.span() > 1)
                .count();
        if (count == 0) {
            return;
        }
        xml.append("<mergeCells count=\"").append(count).append("\">");
        eachSlot((row, slot) -> {
            if (slot.span() > 1) {
                xml.append("<mergeCell ref=\"").append(cell(row, slot.column()));
                xml.append(':').append(cell(row, slot.lastColumn())).append("\"/>");
            }
        });
        xml.append("</mergeCells>");
    }

    private void bars() {
        int priority = 1;
        for (Area area : page.bars()) {
            xml.append("<conditionalFormatting sqref=\"").append(cell(area.firstRow(), area.firstColumn()));
            xml.append(':').append(cell(area.lastRow(), area.lastColumn()));
            xml.append("\"><cfRule type=\"dataBar\" priority=\"").append(priority++);
            xml.append("\"><dataBar minLength=\"0\" maxLength=\"100\"><cfvo type=\"num\" val=\"0\"/>");
            xml.append("<cfvo type=\"num\" val=\"1\"/><color rgb=\"FF").append(Palette.BAR);
            xml.append("\"/></dataBar></cfRule></conditionalFormatting>");
        }
    }

    private void links() {
        int before = xml.length();
        eachSlot((row, slot) -> slot.link().ifPresent(target -> {
            xml.append("<hyperlink ref=\"").append(cell(row, slot.column())).append("\" location=\"");
            xml.append(Escapes.xml(target.reference())).append("\"/>");
        }));
        if (xml.length() > before) {
            xml.insert(before, "<hyperlinks>").append("</hyperlinks>");
        }
    }

    private void breaks() {
        List<Integer> breaks = page.printing().breaks();
        if (breaks.isEmpty()) {
            return;
        }
        xml.append("<rowBreaks count=\"").append(breaks.size());
        xml.append("\" manualBreakCount=\"").append(breaks.size()).append("\">");
        for (int row : breaks) {
            xml.append("<brk id=\"").append(row + 1).append("\" max=\"").append(LAST_COLUMN);
            xml.append("\" man=\"1\"/>");
        }
        xml.append("</rowBreaks>");
    }

    @FunctionalInterface
    private interface SlotVisit {
        void see(int row, Slot slot);
    }

    private void eachSlot(SlotVisit visit) {
        for (int row = 0; row < page.lines().size(); row++) {
            for (Slot slot : page.lines().get(row).slots()) {
                visit.see(row, slot);
            }
        }
    }

    private static String cell(int row, int column) {
        return CellAddress.columnLetters(column) + (row + 1);
    }
}
