package org.ziping.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ziping.form.page.Page;
import org.ziping.form.section.Section;
import org.ziping.form.section.Sections;
import org.ziping.form.section.SideBySide;
import org.ziping.model.Evidence;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.Profile;
import org.ziping.model.Reading;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;

/** Understands a workbook: finds the forms in it by their words and reads them. */
public final class FormReader {

    /** The sheets that this program adds; what it wrote itself is no form. */
    private static final Set<String> OWN_SHEETS = Set.of("绩效自评汇总", "问题清单", "改动清单");

    private FormReader() {}

    /**
     * All forms of a workbook, from sheet to sheet, from left to right and from top to bottom, with what could not be understood and the
     * evidence for what was. Hidden sheets are not looked at. A workbook without a form gives a finding: one for each table that
     * only looks like one, or that there is none.
     */
    public static Reading read(Grid grid) {
        List<FormOfSection> read = new ArrayList<>();
        Profile profile = Profile.NONE;
        for (Sheet sheet : grid.sheets()) {
            if (!sheet.isHidden() && !isOwn(sheet)) {
                Page page = new Page(sheet);
                profile = profile == Profile.NONE ? ProfileSheet.find(page).orElse(Profile.NONE) : profile;
                read.addAll(forms(page));
            }
        }
        List<FormOfSection> own = own(read);
        return own.isEmpty() ? withoutForm(read, profile) : reading(filled(own), profile);
    }

    private static List<FormOfSection> forms(Page page) {
        List<FormOfSection> forms = new ArrayList<>();
        FromCell<Integer> year = FromCell.absent();
        for (Page part : SideBySide.parts(page)) {
            for (Section section : Sections.of(part)) {
                forms.add(FormOfSection.read(section, year));
                year = forms.get(forms.size() - 1).form().heading().year();
            }
        }
        return forms;
    }

    private static boolean isOwn(Sheet sheet) {
        return OWN_SHEETS.stream().anyMatch(sheet.name()::startsWith);
    }

    /** Tables of another kind stand beside the forms of many a workbook; they are told of only where there is nothing else. */
    private static List<FormOfSection> own(List<FormOfSection> read) {
        return read.stream().filter(one -> one.other().isEmpty()).toList();
    }

    /** Empty forms beside filled ones are samples. */
    private static List<FormOfSection> filled(List<FormOfSection> read) {
        List<FormOfSection> filled = read.stream()
                .filter(form -> !form.form().indicators().isEmpty())
                .toList();
        return filled.isEmpty() ? read : filled;
    }

    private static Reading withoutForm(List<FormOfSection> others, Profile profile) {
        List<Finding> findings =
                others.stream().flatMap(one -> one.other().stream()).toList();
        Finding none = Finding.ofFile(FindingCode.NO_FORM, "工作簿里没有找到自评表，请确认表头写有“三级指标”“指标值”“实际完成值”“分值”“得分”等列名");
        return new Reading(List.of(), profile, findings.isEmpty() ? List.of(none) : findings, List.of());
    }

    private static Reading reading(List<FormOfSection> read, Profile profile) {
        List<Form> forms = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (FormOfSection one : read) {
            forms.add(one.form());
            findings.addAll(one.conclusions().findings());
            evidence.addAll(one.conclusions().evidence());
        }
        return new Reading(forms, profile, findings, evidence);
    }
}
