package org.ziping.report.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.ziping.report.content.Bars;
import org.ziping.report.content.Scope;

/** Draws charts in the place of a tag, each in a paragraph of its own. */
final class ChartPolicy implements RenderPolicy {

    @Override
    public void render(ElementTemplate tag, Object value, XWPFTemplate template) {
        XWPFRun run = ((RunTemplate) tag).getRun();
        List<?> charts = (List<?>) value;
        run.setText(charts.isEmpty() ? Scope.GAP : "", 0);
        for (int number = 0; number < charts.size(); number++) {
            boolean isLast = number == charts.size() - 1;
            BarChart.draw((Bars) charts.get(number), isLast ? run : before((XWPFParagraph) run.getParent()));
        }
    }

    /** A run in a paragraph like this one in front of it. */
    private static XWPFRun before(XWPFParagraph paragraph) {
        try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
            XWPFParagraph another = paragraph.getBody().insertNewParagraph(cursor);
            if (paragraph.getCTP().isSetPPr()) {
                another.getCTP().setPPr(paragraph.getCTP().getPPr());
            }
            return another.createRun();
        }
    }
}
