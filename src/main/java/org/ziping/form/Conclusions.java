package org.ziping.form;

import java.util.ArrayList;
import java.util.List;
import org.ziping.model.Evidence;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.grid.Cell;

/** What is concluded while a workbook is read, and what could not be. */
final class Conclusions {

    private final List<Finding> findings = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    void find(Cell cell, FindingCode code, String words) {
        Finding finding = Finding.at(cell.address(), code, words);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    void find(Finding finding) {
        findings.add(finding);
    }

    /** Notes what a cell was taken for and on what grounds, both in Chinese. */
    void conclude(Cell cell, String meaning, String grounds) {
        evidence.add(new Evidence(cell.address(), meaning, grounds));
    }

    void addAll(Conclusions others) {
        findings.addAll(others.findings);
        evidence.addAll(others.evidence);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }
}
