package org.ziping.report.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.ziping.report.TemplateException;
import org.ziping.report.content.Place;
import org.ziping.report.content.Tag;
import org.ziping.report.content.Tag.Sort;
import org.ziping.report.content.Vocabulary;

/** Whether a template uses only tags that mean something where they stand. */
final class TagCheck {

    private static final Pattern BRACES = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern COLUMN = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final String SEE = "，可用的标签见 docs/report-tags.md";

    private final String file;

    TagCheck(String file) {
        this.file = file;
    }

    /**
     * @throws TemplateException if one does not
     */
    void check(XWPFTemplate template) {
        for (String text : Texts.of(template.getXWPFDocument())) {
            spelling(text);
        }
        tags(template.getElementTemplates(), List.of(Place.REPORT));
    }

    /** What the template library does not take for a tag stays in the text; nobody means that. */
    private void spelling(String text) {
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            String name = braces.group(1).replaceFirst("^[?/]", "");
            if (Vocabulary.elsewhere(name).isEmpty()) {
                throw wrong("有不认识的标签“" + braces.group() + "”" + SEE);
            }
        }
        String rest = braces.replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            int at = Math.max(rest.indexOf("{{"), rest.indexOf("}}"));
            throw wrong("有没写完整的标签“" + rest.substring(at, Math.min(rest.length(), at + 12)) + "”，标签要以 {{ 开头、以 }} 结尾");
        }
    }

    private void tags(List<MetaTemplate> templates, List<Place> open) {
        for (MetaTemplate template : templates) {
            if (template instanceof BlockTemplate block) {
                Tag tag = known(block.getStartMark(), open);
                if (!tag.sort().isPair()) {
                    throw misused(tag, block.getStartMark());
                }
                tags(block.getTemplates(), inside(tag, open));
            } else if (template instanceof RunTemplate mark) {
                single(mark, known(mark, open), open);
            } else {
                throw wrong("图片、图表里有标签“" + template.variable() + "”，请写在正文里");
            }
        }
    }

    private void single(RunTemplate mark, Tag tag, List<Place> open) {
        if (tag.sort().isPair()) {
            throw misused(tag, mark);
        }
        if (tag.sort() == Sort.CHART && open.size() > 1) {
            throw wrong("图表“" + mark.getSource() + "”不能写在循环里面");
        }
        if (tag.sort() == Sort.ROWS) {
            columns(mark, inside(tag, open));
        }
    }

    private void columns(RunTemplate mark, List<Place> open) {
        if (!(((XWPFParagraph) mark.getRun().getParent()).getBody() instanceof XWPFTableCell cell)) {
            throw wrong("“" + mark.getSource() + "”要写在表格里，和各列的 [标签] 在同一行");
        }
        XWPFTableRow row = cell.getTableRow();
        for (XWPFTableCell column : row.getTableCells()) {
            Matcher columns = COLUMN.matcher(column.getText());
            while (columns.find()) {
                if (find(columns.group(1), open).isEmpty()) {
                    throw unknown(columns.group(), columns.group(1));
                }
            }
        }
    }

    private Tag known(ElementTemplate mark, List<Place> open) {
        return find(mark.getTagName(), open).orElseThrow(() -> unknown(mark.getSource(), mark.getTagName()));
    }

    private static Optional<Tag> find(String name, List<Place> open) {
        return Vocabulary.find(name, open);
    }

    private TemplateException unknown(String spelling, String name) {
        return Vocabulary.elsewhere(name)
                .map(place -> wrong("标签“" + spelling + "”只能写在循环“" + place.title() + "”里面" + SEE))
                .orElseGet(() -> wrong("有不认识的标签“" + spelling + "”" + SEE));
    }

    private TemplateException misused(Tag tag, RunTemplate mark) {
        return wrong("标签“" + mark.getSource() + "”是" + tag.sort().title() + "，要写成 " + tag.spelling());
    }

    private TemplateException wrong(String what) {
        return new TemplateException("报告模板“" + file + "”：" + what);
    }

    private static List<Place> inside(Tag tag, List<Place> open) {
        List<Place> places = new ArrayList<>(open);
        tag.opens().ifPresent(places::add);
        return places;
    }
}
