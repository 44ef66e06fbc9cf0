package org.ziping.hostile;

import static org.ziping.hostile.MaliciousWorkbooks.blanks;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Reports made malicious, by what was done to them. */
final class MaliciousReports {

    static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /** Words the comparison looks for, in one paragraph without end. */
    private static final List<String> REPEATED = List.of(
            "年度",
            "年初",
            "全年执行数25万元，",
            "全年执行数24万元，",
            "全年执行数24万元。",
            "全年预算数25万元，其中：",
            "年初预算",
            "得1分",
            "得分1分，",
            "综合得分99分。",
            "产出指标得分50分，",
            "产出指标",
            "预算执行率得分10分；",
            "等级为",
            "等级为优。",
            "得分",
            "得分分“",
            "1,111",
            "约1余",
            "结算完成率",
            "结算完成率：",
            "结算完成率：目标值100%，",
            "结算完成率：目标值99%，",
            "结算完成率：目标值99%，原因；",
            "结算完成率目标值",
            "结算完成率为",
            "基本支出1万元，",
            "基本支出年初预算数1万元，基本支出年初预算数2万元。",
            "3个项目，",
            "走访1户",
            "为",
            "该指标",
            "100%",
            "事业编制1名",
            "公共体育场馆开放服务");

    private MaliciousReports() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        BiConsumer<String, Package> all = (name, made) -> files.put(name + ".docx", made.bytes());
        all.accept("untouched", document(paragraph("全年预算数25万元，全年执行数25万元，执行率100%。")));
        all.accept("bomb", document("").with(DOCUMENT, blanks(200)));
        all.accept("bomb-in-styles", document("").with(STYLES, blanks(200)));
        all.accept("words-many", document(paragraph("九".repeat(4_000_000))));
        all.accept("paragraphs-many", document("<w:p/>".repeat(2_000_000)));
        all.accept("cells-many", document("<w:tbl><w:tr>" + "<w:tc/>".repeat(2_000_000) + "</w:tr></w:tbl>"));
        all.accept(
                "cells-wide",
                document("<w:tbl><w:tr>" + "<w:tc><w:gridSpan w:val=\"99\"/></w:tc>".repeat(100_000)
                        + "</w:tr></w:tbl>"));
        all.accept("deep", document("<w:p>".repeat(500_000)));
        all.accept(
                "deep-tables",
                document("<w:tbl><w:tr><w:tc>".repeat(50_000) + "</w:tc></w:tr></w:tbl>".repeat(50_000)));
        all.accept("deep-deleted", document("<w:del>".repeat(100_000) + "</w:del>".repeat(100_000)));
        all.accept(
                "laughs",
                typed(
                        "<!DOCTYPE x [<!ENTITY a \"" + "ha".repeat(5_000) + "\"><!ENTITY b \"" + "&a;".repeat(5_000)
                                + "\">]>",
                        "&b;"));
        all.accept("outside", typed("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "&a;"));
        all.accept("remote", typed("<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">", ""));
        all.accept("climbing", document("").with("../../ziping-evil.txt", "evil"));
        all.accept("empty", document("").with(DOCUMENT, ""));
        all.accept("zeros", document("").with(DOCUMENT, new byte[5_000]));
        MaliciousWorkbooks.REPEATED.forEach(piece -> all.accept("repeated-" + files.size(), repeated(piece)));
        REPEATED.forEach(piece -> all.accept("repeated-" + files.size(), repeated(piece)));
        files.put("text.docx", "报告".getBytes(StandardCharsets.UTF_8));
        files.put("workbook.docx", Package.form().bytes());
        return files;
    }

    static Package document(String body) {
        return new Package(Map.of())
                .with(DOCUMENT, "<w:document " + NAMESPACE + "><w:body>" + body + "</w:body></w:document>");
    }

    private static Package repeated(String piece) {
        return document(paragraph(piece.repeat(490_000 / piece.length())));
    }

    /** Words with their markup made harmless. */
    static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r></w:p>";
    }

    private static Package typed(String type, String use) {
        return document("")
                .with(
                        DOCUMENT,
                        type + "<w:document " + NAMESPACE + "><w:body><w:p><w:r><w:t>" + use
                                + "</w:t></w:r></w:p></w:body></w:document>");
    }
}
