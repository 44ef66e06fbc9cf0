package org.ziping.workbook.patch;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.workbook.Unwritable;

/**
 * The style table of a workbook, which only grows at the ends of its lists, so that every old number means what it meant. What
 * is there already is used again.
 */
final class StyleTable {

    /** Excel opens no workbook with more cell formats. */
    private static final int MOST_FORMATS = 64_000;

    private static final int FIRST_FREE_FORMAT = 164;
    private static final List<String> ORDER = List.of(
            "numFmts",
            "fonts",
            "fills",
            "borders",
            "cellStyleXfs",
            "cellXfs",
            "cellStyles",
            "dxfs",
            "tableStyles",
            "colors",
            "extLst");

    private static final String MINIMAL = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>"
            + "</styleSheet>";

    private final String text;
    private final String prefix;
    private final Map<String, StyleList> lists = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new HashMap<>();
    private final Map<Integer, String> codes = new HashMap<>();

    private StyleTable(String text) {
        if (text.contains(":AlternateContent")) {
            throw unreadable();
        }
        Tags tags = new Tags(text);
        tags.next();
        this.prefix = tags.prefix();
        this.text = tags.isEmpty()
                ? text.substring(0, tags.start()) + tags.tag().opened().text() + "</" + prefix + "styleSheet>"
                : text;
        while (tags.next()) {
            if (tags.opens()) {
                String name = tags.name();
                lists.put(name, StyleList.read(name, text, tags));
            }
        }
        elements("numFmts").forEach(this::learn);
    }

    /** The table of {@code text}. */
    static StyleTable of(String text) {
        return new StyleTable(text);
    }

    /** The least table there may be. */
    static StyleTable minimal() {
        return new StyleTable(MINIMAL);
    }

    private static Unwritable unreadable() {
        return new Unwritable(Finding.ofFile(
                FindingCode.FILE_UNSUPPORTED, "工作簿的样式表含有其他办公软件的专用内容，写入得分会打乱原有格式，请在 Excel 或 WPS 中另存为 .xlsx 后再交"));
    }

    private void learn(String element) {
        Tags tags = new Tags(element);
        tags.next();
        int id = Integer.parseInt(tags.require("numFmtId"));
        String code = tags.require("formatCode");
        formats.putIfAbsent(code, id);
        codes.put(id, code);
    }

    /** The list of that name; an empty one if the table has none. */
    StyleList list(String name) {
        return lists.computeIfAbsent(name, StyleList::absent);
    }

    /** The elements of a list as they stand, those that were added among them. */
    List<String> elements(String name) {
        StyleList list = lists.get(name);
        return list == null ? List.of() : list.elements();
    }

    /** The number of the cell format that shows {@code value} rightly and is otherwise like {@code style}. */
    int fit(int style, BigDecimal value, String wanted) {
        base();
        StartTag like = cellFormat(style);
        int id = Tag.number(like, "numFmtId").orElse(0);
        if (NumberFormats.shows(code(id), value, wanted)) {
            return style;
        }
        StartTag other = like.with("numFmtId", Integer.toString(format(wanted))).with("applyNumberFormat", "1");
        return add("cellXfs", other.text() + rest(style));
    }

    /** A table without any look gets the plain one first, so that number 0 goes on meaning that. */
    void base() {
        if (elements("cellXfs").isEmpty()) {
            StyleTable minimal = minimal();
            for (String list : List.of("fonts", "fills", "borders", "cellStyleXfs", "cellXfs")) {
                if (elements(list).isEmpty()) {
                    minimal.elements(list).forEach(element -> add(list, element));
                }
            }
        }
    }

    private StartTag cellFormat(int style) {
        List<String> all = elements("cellXfs");
        if (style >= all.size()) {
            throw new Unwritable(
                    Finding.ofFile(FindingCode.FILE_DAMAGED, "单元格用了样式表里没有的第" + style + "号样式，请在 Excel 或 WPS 中打开修复后另存"));
        }
        return Tag.first(all.get(style));
    }

    private String rest(int style) {
        String element = elements("cellXfs").get(style);
        return element.substring(Tag.first(element).text().length());
    }

    /** The number of a number format, added if it is new. */
    int format(String code) {
        Integer known = formats.get(code);
        if (known != null) {
            return known;
        }
        return NumberFormats.findNumber(code)
                .filter(id -> !codes.containsKey(id))
                .orElseGet(() -> {
                    int id = Math.max(
                            FIRST_FREE_FORMAT,
                            codes.keySet().stream()
                                    .mapToInt(one -> one + 1)
                                    .max()
                                    .orElse(0));
                    add("numFmts", "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + Escapes.xml(code) + "\"/>");
                    formats.put(code, id);
                    codes.put(id, code);
                    return id;
                });
    }

    /** The number format that a number means here; one for dates if it is neither spelled out nor one for numbers. */
    String code(int id) {
        return codes.getOrDefault(id, NumberFormats.findBuiltIn(id).orElse("yyyy-mm-dd"));
    }

    /** Whether the number means a format that every workbook has. */
    boolean isOwnFormat(int id) {
        return codes.containsKey(id);
    }

    /** The place in a list of an element, added if no equal one is there; written without prefix or with the table's own. */
    int add(String list, String element) {
        int at = list(list).add(Tag.prefixed(element, prefix));
        if (list.equals("cellXfs") && at >= MOST_FORMATS) {
            throw new Unwritable(Finding.ofFile(FindingCode.FILE_UNSUPPORTED, "工作簿的单元格样式多于 64000 种，无法再添加，请清理多余样式后再交"));
        }
        return at;
    }

    /** The table as text. */
    String result() {
        Splices splices = new Splices(text);
        lists.values().stream().filter(StyleList::isStanding).forEach(list -> list.save(splices, prefix));
        lists.values().stream()
                .filter(list -> !list.isStanding() && list.hasGrown())
                .sorted(Comparator.comparingInt(list -> ORDER.indexOf(list.name())))
                .forEach(list -> splices.insert(placeOf(list.name()), list.whole(prefix)));
        return splices.result();
    }

    private int placeOf(String name) {
        int rank = ORDER.indexOf(name);
        return lists.values().stream()
                .filter(StyleList::isStanding)
                .filter(list -> ORDER.indexOf(list.name()) > rank)
                .mapToInt(StyleList::from)
                .min()
                .orElseGet(() -> text.lastIndexOf("</"));
    }

    byte[] bytes() {
        return result().getBytes(StandardCharsets.UTF_8);
    }
}
