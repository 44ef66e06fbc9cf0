package org.ziping.report.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.GramerSymbol;
import com.deepoove.poi.exception.ResolverException;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.render.compute.RenderDataCompute;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.ziping.report.Report;
import org.ziping.report.TemplateException;
import org.ziping.report.content.FreeText;
import org.ziping.report.content.Scope;
import org.ziping.report.content.Tag;
import org.ziping.report.content.Vocabulary;

/** A template opened to be filled once. */
public final class Rendering {

    private static final Pattern MARK = Pattern.compile("\\{\\{.*?}}");

    private final XWPFTemplate template;
    private final TextPolicy texts;

    private Rendering(byte[] file) {
        texts = new TextPolicy();
        template = XWPFTemplate.compile(new ByteArrayInputStream(file), configure(texts));
    }

    /** Opens a template that is known to be in order. */
    public static Rendering of(byte[] file) {
        return new Rendering(file);
    }

    /**
     * Opens a template.
     *
     * @param name of the file, for the message
     * @throws TemplateException if it is no .docx, or a tag in it is unknown, misplaced or not closed
     */
    public static Rendering checked(byte[] file, String name) {
        try {
            Rendering rendering = new Rendering(file);
            new TagCheck(name).check(rendering.template);
            return rendering;
        } catch (ResolverException unpaired) {
            throw new TemplateException(
                    "报告模板“" + name + "”里的标签" + named(unpaired) + "没有成对：循环和条件要以 {{?名称}} 开头、以 {{/名称}} 结尾");
        } catch (POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | com.deepoove.poi.exception.RenderException unreadable) {
            throw new TemplateException("报告模板“" + name + "”不是 Word 文档（.docx），请在 Word 或 WPS 中另存为 .docx");
        }
    }

    private static String named(ResolverException unpaired) {
        Optional<String> mark = MARK.matcher(String.valueOf(unpaired.getMessage()))
                .results()
                .map(MatchResult::group)
                .findFirst();
        return mark.map(text -> "“" + text + "”").orElse("");
    }

    private static Configure configure(TextPolicy texts) {
        var builder = Configure.builder()
                .setRenderDataComputeFactory(model -> values((Scope) model.getRoot()))
                .addPlugin(GramerSymbol.TEXT.getSymbol(), texts);
        for (Tag tag : Vocabulary.tags()) {
            if (tag.sort() == Tag.Sort.ROWS) {
                builder.bind(tag.name(), new LoopRowTableRenderPolicy(true));
            } else if (tag.sort() == Tag.Sort.CHART) {
                builder.bind(tag.name(), new ChartPolicy());
            }
        }
        return builder.build();
    }

    private static RenderDataCompute values(Scope scope) {
        return name -> scope.find(name).orElseThrow(() -> new IllegalStateException("no value for the tag " + name));
    }

    /**
     * Fills the template.
     *
     * @return the document
     */
    public byte[] fill(Scope values) {
        try (XWPFTemplate filled = template.render(values)) {
            new Gaps(filled.getXWPFDocument()).close();
            filled.getXWPFDocument().getProperties().getExtendedProperties().setApplication(Report.PROGRAM);
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            filled.write(document);
            return document.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The texts that were asked for in what was filled, in the order of the document. */
    public List<FreeText> missing() {
        return texts.missing();
    }
}
