package org.ziping.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A report as text.
 *
 * @param passages its paragraphs and rows in their order; headings are passages too
 */
public record ReportText(List<Passage> passages) {

    private static final int LONGEST_HEADING = 40;
    private static final int DEEPEST = 9;
    private static final List<Pattern> NUMBERINGS = List.of(
            Pattern.compile("^第?[一二三四五六七八九十]{1,3}[、章部].*"),
            Pattern.compile("^\\([一二三四五六七八九十]{1,3}\\).*"),
            Pattern.compile("^\\d{1,2}[.、](?!\\d).*"),
            Pattern.compile("^\\(\\d{1,2}\\).*"));
    private static final Pattern NUMBERING =
            Pattern.compile("^(第?[一二三四五六七八九十]{1,3}[、章部]|\\([一二三四五六七八九十\\d]{1,3}\\)|\\d{1,2}[.、])");
    private static final Pattern FIGURE_OR_SENTENCE = Pattern.compile("[。;,，]|\\d(?!\\d{0,3}年)(?![^\\d]*年度)");

    public ReportText {
        passages = List.copyOf(passages);
    }

    /** Paragraphs and rows as a document holds them, each under its headings. */
    static ReportText of(List<Block> blocks) {
        TreeMap<Integer, String> open = new TreeMap<>();
        List<Passage> passages = new ArrayList<>();
        for (Block block : blocks) {
            Line line = new Line(block.text());
            if (line.plain().isEmpty()) {
                continue;
            }
            int level = block.isRow() ? 0 : level(block, line.plain());
            if (level > 0) {
                open.tailMap(level, true).clear();
                open.put(level, line.shown());
            }
            passages.add(new Passage(List.copyOf(open.values()), block.cells(), block.table(), line));
        }
        return new ReportText(passages);
    }

    /** How deep a heading is, by its style or else by its number; 0 if it is none. */
    private static int level(Block block, String plain) {
        boolean isShort = plain.length() <= LONGEST_HEADING;
        for (int numbering = 0; numbering < NUMBERINGS.size() && isShort; numbering++) {
            if (NUMBERINGS.get(numbering).matcher(plain).matches() && (block.outline() > 0 || !isClaim(plain))) {
                return numbering + 1;
            }
        }
        return block.outline() > 0 && isShort ? Math.min(block.outline(), DEEPEST) : 0;
    }

    private static boolean isClaim(String plain) {
        String unnumbered = NUMBERING.matcher(plain).replaceFirst("").replaceFirst("。$", "");
        return FIGURE_OR_SENTENCE
                .matcher(unnumbered.replaceAll("\\d{4}年度?", ""))
                .find();
    }

    /**
     * A paragraph or a row as the document has it.
     *
     * @param outline the level of a heading by its style, 0 if it is none
     * @param table which table, 0 for a paragraph
     */
    record Block(int outline, int table, List<String> cells, String text) {

        static Block paragraph(int outline, String text) {
            return new Block(outline, 0, List.of(), text);
        }

        static Block row(int table, List<String> cells) {
            return new Block(0, table, cells, String.join("，", cells));
        }

        boolean isRow() {
            return table > 0;
        }
    }
}
