package org.ziping.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.ziping.report.content.Scope;

/** Leaves out what a missing figure would have made half a sentence, and paragraphs of which nothing remains. */
final class Gaps {

    private static final Pattern NUMBER = Pattern.compile("^[（(]?[一二三四五六七八九十\\d]+[）)、．.]+\\s*");

    private final XWPFDocument document;

    Gaps(XWPFDocument document) {
        this.document = document;
    }

    void close() {
        List<XWPFParagraph> emptied = new ArrayList<>();
        for (XWPFParagraph paragraph : Texts.paragraphs(document)) {
            if (closeIn(paragraph.getCTP())) {
                emptied.add(paragraph);
            }
        }
        emptied.forEach(this::remove);
        askUnderBareHeadings();
        Texts.paragraphs(document)
                .forEach(paragraph -> paragraph.getCTP().getRList().forEach(Runs::tidy));
    }

    /** Whether nothing remains. */
    private static boolean closeIn(CTP paragraph) {
        List<CTText> texts = texts(paragraph);
        StringBuilder whole = new StringBuilder();
        texts.forEach(text -> whole.append(text.getStringValue()));
        if (whole.indexOf(Scope.GAP) < 0) {
            return false;
        }
        WholeSentences sentences = new WholeSentences(whole.toString());
        int from = 0;
        for (CTText text : texts) {
            int to = from + text.getStringValue().length();
            text.setStringValue(sentences.remaining(from, to));
            from = to;
        }
        return sentences.remaining(0, whole.length()).isBlank();
    }

    private static List<CTText> texts(CTP paragraph) {
        List<CTText> texts = new ArrayList<>();
        for (CTR run : paragraph.getRArray()) {
            texts.addAll(List.of(run.getTArray()));
        }
        return texts;
    }

    /** A cell keeps its paragraph. */
    private void remove(XWPFParagraph paragraph) {
        int at = document.getBodyElements().indexOf(paragraph);
        if (at >= 0) {
            document.removeBodyElement(at);
        }
    }

    /** A heading right in front of another one that does not lie below it asks for a word under it. */
    private void askUnderBareHeadings() {
        Optional<XWPFParagraph> body = findBody();
        for (int at = document.getBodyElements().size() - 1; at > 0; at--) {
            int above = level(document.getBodyElements().get(at - 1));
            int below = level(document.getBodyElements().get(at));
            if (above > 0 && below > 0 && below <= above) {
                XWPFParagraph heading =
                        (XWPFParagraph) document.getBodyElements().get(at - 1);
                ask(before((XWPFParagraph) document.getBodyElements().get(at), body), heading.getText());
            }
        }
    }

    /** A paragraph of the text, for its looks: the first one behind a heading. */
    private Optional<XWPFParagraph> findBody() {
        List<IBodyElement> elements = document.getBodyElements();
        return IntStream.range(1, elements.size())
                .filter(at -> level(elements.get(at - 1)) > 0 && level(elements.get(at)) == 0)
                .mapToObj(elements::get)
                .filter(XWPFParagraph.class::isInstance)
                .map(XWPFParagraph.class::cast)
                .findFirst();
    }

    private XWPFParagraph before(XWPFParagraph next, Optional<XWPFParagraph> like) {
        try (XmlCursor cursor = next.getCTP().newCursor()) {
            XWPFParagraph fresh = document.insertNewParagraph(cursor);
            like.filter(body -> body.getCTP().isSetPPr())
                    .ifPresent(body -> fresh.getCTP().setPPr(body.getCTP().getPPr()));
            return fresh;
        }
    }

    /** The level of a heading from 1, 0 of anything else. */
    private int level(IBodyElement element) {
        if (!(element instanceof XWPFParagraph paragraph) || paragraph.getStyleID() == null) {
            return 0;
        }
        CTStyle style = document.getStyles().getStyle(paragraph.getStyleID()).getCTStyle();
        boolean isHeading = style.isSetPPr() && style.getPPr().isSetOutlineLvl();
        return isHeading ? style.getPPr().getOutlineLvl().getVal().intValue() + 1 : 0;
    }

    private static void ask(XWPFParagraph paragraph, String heading) {
        String subject = NUMBER.matcher(heading).replaceFirst("");
        XWPFRun run = paragraph.createRun();
        run.setText("【请补充：" + subject + "】");
        run.setTextHighlightColor(TextPolicy.MARKER_PEN);
    }
}
