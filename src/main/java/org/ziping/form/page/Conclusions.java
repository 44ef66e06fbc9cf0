package org.ziping.form.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ziping.model.Evidence;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.grid.Cell;

/** What is concluded while a workbook is read, and what could not be. */
public final class Conclusions {

    private final List<Finding> findings = new ArrayList<>();
    private final Set<Finding> known = new HashSet<>();
    private final List<Evidence> evidence = new ArrayList<>();

    /** Something to be said of a cell. */
    public void find(Cell cell, FindingCode code, String words) {
        Finding finding = Finding.at(cell.address(), code, words);
        if (known.add(finding)) {
            findings.add(finding);
        }
    }

    /** Something to be said. */
    public void find(Finding finding) {
        known.add(finding);
        findings.add(finding);
    }

    /** Notes what a cell was taken for and on what grounds, both in Chinese. */
    public void conclude(Cell cell, String meaning, String grounds) {
        evidence.add(new Evidence(cell.address(), meaning, grounds));
    }

    /** What was concluded elsewhere. */
    public void addAll(Conclusions others) {
        known.addAll(others.findings);
        findings.addAll(others.findings);
        evidence.addAll(others.evidence);
    }

    /** What is to be said, in the order found. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** What was taken for what, and why. */
    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }
}
