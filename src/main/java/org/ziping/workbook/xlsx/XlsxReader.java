package org.ziping.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;
import org.ziping.workbook.intake.Refusal;

/** Reads a package into a grid. */
public final class XlsxReader {

    private final PackageParts parts;
    private final PackageKind kind;
    private final Relations relations;
    private final WorkbookPart workbook;
    private final Grid grid;

    private XlsxReader(PackageParts parts) {
        this.parts = parts;
        this.kind = PackageKind.of(parts);
        this.relations = Relations.of(parts, kind.workbook());
        this.workbook = new WorkbookPart(parts.findList(kind.workbook()).orElseThrow());
        this.grid = read();
    }

    /**
     * Reads the package whole.
     *
     * @throws Refusal if it is no workbook, or one that cannot be read
     */
    public static XlsxReader of(byte[] bytes) {
        try (PackageParts parts = PackageParts.of(bytes)) {
            return new XlsxReader(parts);
        } catch (MalformedPart part) {
            throw Refusal.damaged("内部文件");
        }
    }

    /** Whether it is a kind of workbook that can hold macros. */
    public boolean hasMacros() {
        return kind.hasMacros();
    }

    public Grid grid() {
        return grid;
    }

    private Grid read() {
        CellFormats formats = new CellFormats(workbook.count());
        part("styles").ifPresent(formats::read);
        SharedStrings strings = part("sharedStrings").map(SharedStrings::of).orElse(SharedStrings.NONE);
        CellBudget budget = new CellBudget();
        List<Sheet> sheets = new ArrayList<>();
        for (WorkbookPart.Listed listed : workbook.sheets()) {
            if (relations.isKind(listed.relation(), "worksheet")) {
                sheets.add(sheet(listed, new CellReader(strings, formats, budget)));
            }
        }
        return new Grid(sheets, workbook.names());
    }

    private Optional<byte[]> part(String kindOfPart) {
        return relations.findKind(kindOfPart).flatMap(parts::find);
    }

    private Sheet sheet(WorkbookPart.Listed listed, CellReader cells) {
        byte[] part = relations
                .find(listed.relation())
                .flatMap(parts::find)
                .orElseThrow(() -> Refusal.damaged("工作表“" + listed.name() + "”"));
        try {
            return new SheetReader(listed, cells).read(part);
        } catch (MalformedPart malformed) {
            throw Refusal.damaged("工作表“" + listed.name() + "”");
        }
    }
}
