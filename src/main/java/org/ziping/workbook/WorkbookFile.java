package org.ziping.workbook;

import java.nio.file.Path;
import java.util.Objects;
import org.ziping.model.Finding;
import org.ziping.model.grid.Grid;
import org.ziping.workbook.intake.Content;
import org.ziping.workbook.intake.FileBytes;
import org.ziping.workbook.intake.Refusal;
import org.ziping.workbook.xls.XlsReader;
import org.ziping.workbook.xlsx.XlsxReader;

/** An Excel file that was read: its bytes as they were found, and what they hold. */
public final class WorkbookFile {

    private final FileFormat format;
    private final byte[] original;
    private final Grid grid;

    private WorkbookFile(FileFormat format, byte[] original, Grid grid) {
        this.format = Objects.requireNonNull(format);
        this.original = original;
        this.grid = Objects.requireNonNull(grid);
    }

    /**
     * Reads a file whole. What kind it is its content tells, whatever its name says; a file that is missing, damaged, locked or
     * none of Excel's is refused with one sentence.
     */
    public static Opening open(Path path) {
        String name = path.getFileName() == null
                ? path.toString()
                : path.getFileName().toString();
        try {
            return new Opening.Opened(of(FileBytes.read(path)));
        } catch (Refusal refusal) {
            return new Opening.Refused(Finding.ofFile(refusal.code(), refusal.sentence(name)));
        }
    }

    private static WorkbookFile of(byte[] bytes) {
        if (Content.of(bytes) == Content.OLE2) {
            return new WorkbookFile(FileFormat.XLS, bytes, XlsReader.read(bytes));
        }
        XlsxReader reader = XlsxReader.of(bytes);
        return new WorkbookFile(reader.hasMacros() ? FileFormat.XLSM : FileFormat.XLSX, bytes, reader.grid());
    }

    public FileFormat format() {
        return format;
    }

    /** The bytes of the file as it was found; a copy. */
    public byte[] original() {
        return original.clone();
    }

    /** What the file holds. */
    public Grid grid() {
        return grid;
    }
}
