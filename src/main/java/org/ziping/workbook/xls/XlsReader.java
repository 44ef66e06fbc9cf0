package org.ziping.workbook.xls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.ziping.model.grid.DefinedName;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;
import org.ziping.workbook.display.DayCount;
import org.ziping.workbook.intake.Refusal;

/** Reads an .xls into a grid. */
public final class XlsReader {

    /** The largest .xls that is read; the library needs many times its size in memory. */
    static final int LARGEST_MEGABYTES = 20;

    private XlsReader() {}

    /**
     * What the workbook holds.
     *
     * @throws Refusal if the container holds no workbook that can be read
     */
    public static Grid read(byte[] bytes) {
        if (bytes.length > LARGEST_MEGABYTES << 20) {
            throw Refusal.tooLarge(".xls 文件超过" + LARGEST_MEGABYTES + "MB");
        }
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            ContainerKind.refuseAllButWorkbooks(container.getRoot());
            try (HSSFWorkbook workbook = new HSSFWorkbook(container.getRoot(), false)) {
                if (workbook.getEncryptionInfo() != null) {
                    throw ContainerKind.protectedByDefault();
                }
                return grid(workbook);
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (EncryptedDocumentException e) {
            throw ContainerKind.encrypted();
        } catch (OldExcelFormatException e) {
            throw ContainerKind.tooOld();
        } catch (IOException | RuntimeException e) {
            // The library answers broken bytes with whatever it stumbles over; all of it means the same to the author.
            throw Refusal.damaged("内部结构");
        } catch (OutOfMemoryError e) {
            // A few bytes can stand for a whole row of cells; what was made of them is gone by now.
            throw Refusal.tooLarge("单元格过多");
        }
    }

    private static Grid grid(HSSFWorkbook workbook) {
        XlsFormats formats = new XlsFormats(
                workbook.getInternalWorkbook().isUsing1904DateWindowing() ? DayCount.FROM_1904 : DayCount.FROM_1900);
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean isHidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            sheets.add(new XlsSheetReader(workbook.getSheetAt(i), formats).read(isHidden));
        }
        return new Grid(sheets, names(workbook));
    }

    private static List<DefinedName> names(HSSFWorkbook workbook) {
        List<DefinedName> names = new ArrayList<>();
        for (HSSFName name : workbook.getAllNames()) {
            if (!name.isFunctionName()) {
                formula(name)
                        .ifPresent(formula -> names.add(new DefinedName(
                                name.getNameName(),
                                name.getSheetIndex() < 0 ? Optional.empty() : Optional.of(name.getSheetName()),
                                formula)));
            }
        }
        return names;
    }

    /** A name may stand for a formula that the library cannot spell. */
    private static Optional<String> formula(HSSFName name) {
        try {
            return Optional.ofNullable(name.getRefersToFormula());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
