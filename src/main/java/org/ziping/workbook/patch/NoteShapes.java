package org.ziping.workbook.patch;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.model.grid.CellAddress;

/** The old drawing of a sheet that holds the boxes of its comments; it need not be XML, so it is taken as plain text. */
final class NoteShapes {

    private static final String BEGIN =
            "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                    + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>";
    private static final String TYPE =
            "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
                    + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    private static final String SPACES =
            " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                    + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
    private static final String NEW = BEGIN + TYPE + "</xml>";
    private static final Pattern SHAPE = Pattern.compile("<v:shape\\b(?!type).*?</v:shape>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d+)");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d+)");
    private static final Pattern NUMBER = Pattern.compile("_x0000_s(\\d+)");
    private static final int FIRST = 1025;

    private NoteShapes() {}

    /** A drawing that holds no box yet. */
    static String empty() {
        return NEW;
    }

    /** Whether no shape is in it. */
    static boolean isEmpty(String vml) {
        return !SHAPE.matcher(vml).find() && !vml.contains("ClientData");
    }

    /** Without the boxes of the comments at these cells. */
    static String without(String vml, Set<String> cells) {
        return SHAPE.matcher(vml).replaceAll(shape -> {
            Matcher row = ROW.matcher(shape.group());
            Matcher column = COLUMN.matcher(shape.group());
            boolean ours = shape.group().contains("ObjectType=\"Note\"")
                    && row.find()
                    && column.find()
                    && cells.contains(
                            new CellAddress("", Integer.parseInt(row.group(1)), Integer.parseInt(column.group(1)))
                                    .a1());
            return ours ? "" : Matcher.quoteReplacement(shape.group());
        });
    }

    /**
     * With a box for each cell.
     *
     * @param anchors where the box of each cell lies, as the drawing says it
     */
    static String with(String vml, Map<String, String> anchors) {
        int number = FIRST - 1;
        for (Matcher there = NUMBER.matcher(vml); there.find(); ) {
            number = Math.max(number, Integer.parseInt(there.group(1)));
        }
        StringBuilder shapes =
                new StringBuilder(vml.contains("_x0000_t202\"") ? "" : TYPE.replaceFirst(" id=", SPACES + " id="));
        for (Map.Entry<String, String> one : anchors.entrySet()) {
            CellAddress cell = CellAddress.of("", one.getKey());
            shapes.append("<v:shape")
                    .append(SPACES)
                    .append(" id=\"_x0000_s")
                    .append(++number)
                    .append(
                            "\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">")
                    .append(
                            "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>")
                    .append(
                            "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>")
                    .append("<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>")
                    .append(one.getValue())
                    .append("</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>")
                    .append(cell.row())
                    .append("</x:Row><x:Column>")
                    .append(cell.column())
                    .append("</x:Column></x:ClientData></v:shape>");
        }
        int end = vml.lastIndexOf("</xml>");
        return vml.substring(0, end) + shapes + vml.substring(end);
    }
}
