package org.ziping.report.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.ziping.report.content.FreeText;

/** Puts words in the place of a tag. Prose that has a paragraph for itself gets as many as it has lines. */
final class TextPolicy implements RenderPolicy {

    static final String MARKER_PEN = "yellow";

    private final List<FreeText> missing = new ArrayList<>();

    /** What was asked for and nobody has been told of. */
    List<FreeText> missing() {
        return List.copyOf(missing);
    }

    @Override
    public void render(ElementTemplate tag, Object value, XWPFTemplate template) {
        XWPFRun run = ((RunTemplate) tag).getRun();
        if (!(value instanceof FreeText text)) {
            run.setText(String.valueOf(value), 0);
        } else if (text.isMissing()) {
            ask(run, text);
        } else if (text.kind() == FreeText.Kind.PROSE && standsAlone(run)) {
            paragraphs(run, text.sentences());
        } else {
            run.setText(text.inSentence(), 0);
        }
    }

    private void ask(XWPFRun run, FreeText text) {
        Runs.tidy(run.getCTR());
        run.setText(text.request(), 0);
        run.setTextHighlightColor(MARKER_PEN);
        if (!text.isKnown()) {
            missing.add(text);
        }
    }

    private static boolean standsAlone(XWPFRun run) {
        return run.getParent() instanceof XWPFParagraph paragraph
                && paragraph.getRuns().stream()
                        .allMatch(other -> other == run || other.text().isBlank());
    }

    /** The last line stays in the tag's own paragraph, those before it get copies of that paragraph in front of it. */
    private static void paragraphs(XWPFRun run, List<String> lines) {
        XWPFParagraph paragraph = (XWPFParagraph) run.getParent();
        for (String line : lines.subList(0, lines.size() - 1)) {
            run.setText(line, 0);
            try (XmlCursor before = paragraph.getCTP().newCursor()) {
                paragraph.getBody().insertNewParagraph(before).getCTP().set(paragraph.getCTP());
            }
        }
        run.setText(lines.get(lines.size() - 1), 0);
    }
}
