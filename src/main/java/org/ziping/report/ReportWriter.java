package org.ziping.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Profile;
import org.ziping.model.Scorecard;
import org.ziping.report.content.FreeText;
import org.ziping.report.content.ReportValues;
import org.ziping.report.word.Rendering;

/** Writes reports by one template. */
public final class ReportWriter {

    private final ReportTemplate template;

    public ReportWriter(ReportTemplate template) {
        this.template = template;
    }

    /**
     * The report of a form.
     *
     * @param profile what the unit says of itself; where it is silent the report asks
     * @param findings what was found in the form: judgements that it contradicts are not offered
     * @return the document, and a finding for every text that the template wants and nobody gave
     */
    public Report write(Scorecard card, Profile profile, List<Finding> findings) {
        Rendering rendering = template.open();
        byte[] document = rendering.fill(ReportValues.of(card, profile, findings));
        return new Report(document, missing(rendering.missing()));
    }

    /** One finding for each cell that was left empty, one for all that the workbook has no cell for. */
    private static List<Finding> missing(List<FreeText> texts) {
        List<Finding> findings = new ArrayList<>();
        Set<String> withoutCell = new LinkedHashSet<>();
        for (FreeText text : texts) {
            text.cell()
                    .ifPresentOrElse(
                            cell -> findings.add(Finding.at(
                                    cell,
                                    FindingCode.REPORT_TEXT_MISSING,
                                    "没有填写“" + text.label() + "”，自评报告里留着" + text.request() + "，请填写后重新生成，或直接在报告里补写")),
                            () -> withoutCell.add(text.label()));
        }
        if (!withoutCell.isEmpty()) {
            String labels = withoutCell.stream().collect(Collectors.joining("、"));
            findings.add(Finding.ofFile(
                    FindingCode.REPORT_TEXT_MISSING,
                    "工作簿里没有填写" + labels + "的地方，自评报告里都标着【请补充】，请按模板增加“基本情况”一页，或直接在报告里补写"));
        }
        return findings.stream().distinct().toList();
    }
}
