package org.ziping.summary.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.model.grid.Area;
import org.ziping.workbook.patch.Escapes;

/**
 * The XML of a chart drawn once by the library, cut where title and data stand, to be filled for every other chart that looks the
 * same.
 */
final class ChartStencil {

    /** The title; a reference with the words or numbers stored beside it. */
    private static final Pattern HOLE =
            Pattern.compile("<a:t>[^<]*</a:t>|<c:f>[^<]*</c:f><c:(str|num)Cache>.*?</c:\\1Cache>", Pattern.DOTALL);

    private enum Hole {
        TITLE,
        WORDS,
        NUMBERS
    }

    private final List<String> pieces = new ArrayList<>();
    private final List<Hole> holes = new ArrayList<>();

    private ChartStencil(String drawn) {
        Matcher hole = HOLE.matcher(drawn);
        int from = 0;
        while (hole.find()) {
            pieces.add(drawn.substring(from, hole.start()));
            holes.add(hole.group(1) == null ? Hole.TITLE : hole.group(1).equals("str") ? Hole.WORDS : Hole.NUMBERS);
            from = hole.end();
        }
        pieces.add(drawn.substring(from));
    }

    /** The stencil of all drawings that look like this one. */
    static ChartStencil of(Drawing drawing, Page page) {
        return new ChartStencil(Drawn.chart(drawing, page));
    }

    /** The XML of a drawing that looks like the one the stencil was made of. */
    String fill(Drawing drawing, Page page) {
        StringBuilder xml = new StringBuilder();
        int next = 0;
        for (int hole = 0; hole < holes.size(); hole++) {
            xml.append(pieces.get(hole));
            if (holes.get(hole) == Hole.TITLE) {
                xml.append("<a:t>").append(Escapes.xml(drawing.title())).append("</a:t>");
            } else {
                data(xml, holes.get(hole), new Stored(page, drawing.data().get(next++)));
            }
        }
        return xml.append(pieces.get(holes.size())).toString();
    }

    private static void data(StringBuilder xml, Hole hole, Stored stored) {
        String cache = hole == Hole.WORDS ? "c:strCache>" : "c:numCache>";
        Area area = stored.area();
        xml.append("<c:f>")
                .append(Escapes.xml(stored.reference()))
                .append("</c:f><")
                .append(cache);
        xml.append("<c:ptCount val=\"").append(area.height()).append("\"/>");
        List<String> values = hole == Hole.WORDS ? stored.texts() : numbers(stored);
        for (int point = 0; point < values.size(); point++) {
            if (hole == Hole.WORDS || !values.get(point).isEmpty()) {
                xml.append("<c:pt idx=\"").append(point).append("\"><c:v>");
                xml.append(XmlText.content(values.get(point))).append("</c:v></c:pt>");
            }
        }
        xml.append("</").append(cache);
    }

    private static List<String> numbers(Stored stored) {
        List<String> numbers = new ArrayList<>();
        for (Double number : stored.doubles()) {
            numbers.add(number == null ? "" : number.toString());
        }
        return numbers;
    }
}
