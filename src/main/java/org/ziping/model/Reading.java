package org.ziping.model;

import java.util.List;
import java.util.Objects;

/**
 * All that a workbook was understood to say, and all that could not be understood.
 *
 * @param forms in the order of the sheets, from top to bottom
 * @param profile the sheet 基本情况, {@link Profile#NONE} if there is none
 * @param findings what could not be understood
 * @param evidence what was concluded, and why
 */
public record Reading(List<Form> forms, Profile profile, List<Finding> findings, List<Evidence> evidence) {

    public Reading {
        forms = List.copyOf(forms);
        Objects.requireNonNull(profile);
        findings = List.copyOf(findings);
        evidence = List.copyOf(evidence);
    }
}
