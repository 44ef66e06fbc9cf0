package org.ziping.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.model.FindingCode;
import org.ziping.model.grid.DefinedName;
import org.ziping.workbook.display.DayCount;
import org.ziping.workbook.intake.Refusal;

/** The list of sheets and names of a workbook. */
final class WorkbookPart {

    /** A sheet as the workbook lists it. */
    record Listed(String name, String relation, boolean hidden) {}

    private record LocalName(String name, int sheet, String formula) {}

    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private final List<Listed> sheets = new ArrayList<>();
    private final List<LocalName> names = new ArrayList<>();
    private DayCount count = DayCount.FROM_1900;

    /**
     * @throws Refusal if it is written in the strict variant of the format, or lists no sheet
     */
    WorkbookPart(byte[] part) {
        XmlCursor xml = new XmlCursor(part);
        while (xml.next()) {
            if (xml.opens("workbook") && xml.mentions(STRICT)) {
                throw new Refusal(
                        FindingCode.FILE_STRICT_OOXML,
                        "文件“%s”的格式是“严格 Open XML 电子表格”，请在 Excel 中另存为普通的“Excel 工作簿（.xlsx）”");
            }
            read(xml);
        }
        if (sheets.isEmpty()) {
            throw Refusal.damaged("工作表目录");
        }
    }

    private void read(XmlCursor xml) {
        if (!xml.opens()) {
            return;
        }
        if (xml.is("sheet")) {
            boolean isHidden = xml.hasValue("state", "hidden") || xml.hasValue("state", "veryHidden");
            sheets.add(new Listed(xml.attribute("name"), xml.attribute("id"), isHidden));
        } else if (xml.is("definedName")) {
            names.add(new LocalName(xml.attribute("name"), xml.number("localSheetId", -1), xml.text()));
        } else if (xml.is("workbookPr")) {
            count = xml.flag("date1904") ? DayCount.FROM_1904 : DayCount.FROM_1900;
        } else if (xml.is("extLst")) {
            xml.skip();
        }
    }

    /** The sheets in the order of their tabs, chart sheets among them. */
    List<Listed> sheets() {
        return sheets;
    }

    /** From when on it counts its days. */
    DayCount count() {
        return count;
    }

    List<DefinedName> names() {
        List<DefinedName> defined = new ArrayList<>(names.size());
        for (LocalName name : names) {
            if (name.sheet < sheets.size()) {
                defined.add(new DefinedName(name.name, sheetOf(name), name.formula));
            }
        }
        return defined;
    }

    private Optional<String> sheetOf(LocalName name) {
        return name.sheet < 0
                ? Optional.empty()
                : Optional.of(sheets.get(name.sheet).name());
    }
}
