package org.ziping.summary.page;

import java.util.List;
import org.ziping.model.grid.Area;
import org.ziping.workbook.patch.Escapes;

/** The part that says where the charts of a sheet lie; they are called rId1, rId2, … */
final class CanvasXml {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final int MARGIN = 38_100;

    private CanvasXml() {}

    static String of(List<Placement> placements) {
        StringBuilder xml = new StringBuilder(PackageXml.START);
        xml.append("<xdr:wsDr xmlns:xdr=\"" + DRAWING + "spreadsheetDrawing\" xmlns:a=\"" + DRAWING);
        xml.append("main\" xmlns:c=\"" + DRAWING + "chart\" xmlns:r=\"" + PackageXml.KINDS + "\">");
        for (int number = 1; number <= placements.size(); number++) {
            frame(xml, number, placements.get(number - 1));
        }
        return xml.append("</xdr:wsDr>").toString();
    }

    /** One chart, called by its title for whoever has it read aloud. */
    private static void frame(StringBuilder xml, int number, Placement placement) {
        Area over = placement.over();
        xml.append("<xdr:twoCellAnchor>");
        corner(xml, "from", over.firstColumn(), over.firstRow(), MARGIN);
        corner(xml, "to", over.lastColumn() + 1, over.lastRow() + 1, 0);
        xml.append("<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"")
                .append(number + 1);
        xml.append("\" name=\"图").append(number).append("\" descr=\"");
        xml.append(Escapes.xml(placement.drawing().title())).append("\"/><xdr:cNvGraphicFramePr/>");
        xml.append("</xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>");
        xml.append("<a:graphic><a:graphicData uri=\"" + DRAWING + "chart\"><c:chart r:id=\"rId")
                .append(number);
        xml.append("\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>");
    }

    private static void corner(StringBuilder xml, String name, int column, int row, int margin) {
        xml.append("<xdr:").append(name).append("><xdr:col>").append(column).append("</xdr:col><xdr:colOff>");
        xml.append(margin).append("</xdr:colOff><xdr:row>").append(row).append("</xdr:row><xdr:rowOff>");
        xml.append(margin).append("</xdr:rowOff></xdr:").append(name).append('>');
    }
}
