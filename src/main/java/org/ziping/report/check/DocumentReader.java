package org.ziping.report.check;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ziping.report.check.ReportText.Block;

/**
 * The words of a document in their order as a reader sees them: text boxes and content controls too, without what was deleted
 * under revision and without field codes. A stream, so that the size of the document costs no memory but its words. Used once.
 */
final class DocumentReader {

    private static final Set<String> INVISIBLE =
            Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "pPrChange", "rPrChange");
    private static final int MOST_CHARACTERS = 500_000;
    private static final int MOST_PARAGRAPHS_AND_CELLS = 100_000;

    /** Word itself draws 63 columns. */
    private static final int MOST_CELLS_OF_A_ROW = 1_000;

    private final XMLStreamReader xml;
    private final Map<String, Integer> outlines;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Words> open = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private int tables;
    private int characters;
    private int pieces;

    private DocumentReader(XMLStreamReader xml, Map<String, Integer> outlines) {
        this.xml = xml;
        this.outlines = outlines;
    }

    /**
     * Reads the main part of a document.
     *
     * @param outlines the level of headings by the ids of their styles
     * @throws Parts.TooLarge if it has more words than any report
     */
    static List<Block> read(InputStream part, Map<String, Integer> outlines) throws XMLStreamException {
        return new DocumentReader(Parts.events(part), outlines).blocks();
    }

    private List<Block> blocks() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        return blocks;
    }

    private void start(String name) throws XMLStreamException {
        if (INVISIBLE.contains(name)) {
            skip();
            return;
        }
        switch (name) {
            case "p" -> {
                countPiece();
                open.push(new Words());
            }
            case "t" -> write(xml.getElementText());
            case "tab", "br", "cr" -> write(" ");
            case "noBreakHyphen" -> write("-");
            case "pStyle" -> outline(outlines.getOrDefault(Parts.value(xml), 0));
            case "outlineLvl" -> outline(HeadingStyles.ofOutline(Parts.value(xml)));
            case "tbl" -> tables++;
            case "tr" -> rows.push(new Row(tables));
            case "tc" -> {
                countPiece();
                row().add(1);
            }
            case "gridSpan" -> row().span = span(Parts.value(xml));
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> close(open.pop());
            case "tc" -> row().widen();
            case "tr" -> blocks.add(rows.peek().block());
            default -> {}
        }
        if (name.equals("tr")) {
            rows.pop();
        }
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void countPiece() {
        pieces++;
        if (pieces > MOST_PARAGRAPHS_AND_CELLS) {
            throw new Parts.TooLarge("段落和单元格超过 " + MOST_PARAGRAPHS_AND_CELLS + " 个");
        }
    }

    private void write(String words) {
        characters += words.length();
        if (characters > MOST_CHARACTERS) {
            throw new Parts.TooLarge("文字超过 " + MOST_CHARACTERS + " 字");
        }
        if (!open.isEmpty()) {
            open.peek().text.append(words);
        }
    }

    private void outline(int level) {
        if (!open.isEmpty() && level > 0) {
            open.peek().outline = level;
        }
    }

    /** A paragraph in a cell belongs to the cell. */
    private void close(Words words) {
        if (!rows.isEmpty()) {
            row().append(words.text.toString());
        } else {
            blocks.add(Block.paragraph(words.outline, words.text.toString()));
        }
    }

    private Row row() {
        return rows.isEmpty() ? new Row(tables) : rows.peek();
    }

    private static int span(String value) {
        return value.matches("\\d{1,2}") ? Integer.parseInt(value) : 1;
    }

    private static final class Words {
        private final StringBuilder text = new StringBuilder();
        private int outline;
    }

    private static final class Row {
        private final int table;
        private final List<StringBuilder> cells = new ArrayList<>();
        private int span;

        Row(int table) {
            this.table = table;
        }

        void add(int blank) {
            for (int cell = 0; cell < blank; cell++) {
                cells.add(new StringBuilder());
            }
            if (cells.size() > MOST_CELLS_OF_A_ROW) {
                throw new Parts.TooLarge("表格一行超过 " + MOST_CELLS_OF_A_ROW + " 格");
            }
        }

        void append(String words) {
            if (cells.isEmpty()) {
                add(1);
            }
            cells.get(cells.size() - 1).append(words);
        }

        /** A cell over several columns is followed by blank ones, so that columns keep their numbers. */
        void widen() {
            add(Math.max(0, span - 1));
            span = 0;
        }

        Block block() {
            return Block.row(table, cells.stream().map(StringBuilder::toString).toList());
        }
    }
}
