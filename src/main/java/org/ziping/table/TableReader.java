package org.ziping.table;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.ExcelReader;
import com.alibaba.excel.cache.MapCache;
import com.alibaba.excel.read.builder.ExcelReaderBuilder;
import com.alibaba.excel.read.metadata.ReadSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a flat table: the first sheet unless another is named, its head being the first row that holds all required heads. Titles
 * above the head and rows with nothing in them are passed over.
 */
public final class TableReader {

    private static final int PACKAGE = 'P' << 8 | 'K';
    private static final int COMPOUND = 0xD0CF;

    private final Path file;
    private final Optional<String> sheet;
    private final List<String> required;

    private TableReader(Path file, Optional<String> sheet, List<String> required) {
        this.file = file;
        this.sheet = sheet;
        this.required = List.copyOf(required);
    }

    public static TableReader of(Path file) {
        return new TableReader(file, Optional.empty(), List.of());
    }

    /** The same, of the sheet of that name. */
    public TableReader sheet(String name) {
        return new TableReader(file, Optional.of(name), required);
    }

    /** The same, of a table that must have these heads. */
    public TableReader requiring(String... heads) {
        return new TableReader(file, sheet, List.of(heads));
    }

    /**
     * Gives every row that is not blank, from top to bottom, one at a time.
     *
     * @throws TableException if the file is no readable workbook, or the sheet or a required head is missing
     */
    public void read(Consumer<TableRow> each) throws TableException {
        RowListener listener = new RowListener(required, each);
        with(reader -> reader.read(meant(reader)), listener);
        if (!required.isEmpty() && !listener.hasHead()) {
            throw new TableException(
                    "“" + file.getFileName() + "”里没有同时写着“" + String.join("”“", required) + "”的表头行，请补上这些列名");
        }
    }

    /**
     * The names of all sheets, from left to right.
     *
     * @throws TableException if the file is no readable workbook
     */
    public List<String> sheets() throws TableException {
        List<String> names = new ArrayList<>();
        with(
                reader -> reader.excelExecutor().sheetList().forEach(found -> names.add(found.getSheetName())),
                new RowListener(List.of(), row -> {}));
        return List.copyOf(names);
    }

    private interface Reading {
        void with(ExcelReader reader) throws TableException;
    }

    private void with(Reading reading, RowListener listener) throws TableException {
        requireWorkbook();
        ExcelReaderBuilder builder = EasyExcel.read(file.toFile(), listener)
                .readCache(new MapCache())
                .headRowNumber(0)
                .useDefaultListener(false)
                .xlsxSAXParserFactoryName(QuietParsers.class.getName())
                .autoTrim(false);
        try (ExcelReader reader = builder.build()) {
            reading.with(reader);
        } catch (RuntimeException | LinkageError unreadable) {
            // A package packed as no office program does makes the library look for others, which are not here.
            listener.rethrowOwn();
            throw new TableException(
                    "“" + file.getFileName() + "”读不出来，可能有打开密码或已损坏，请在 Excel 或 WPS 中打开另存后再试", unreadable);
        } catch (OutOfMemoryError full) {
            // What was made of the file is gone by now; no such table needs that much.
            throw new TableException("“" + file.getFileName() + "”过大，内存装不下，请删去无关的工作表和空白行列后再试", full);
        }
    }

    private ReadSheet meant(ExcelReader reader) throws TableException {
        List<ReadSheet> sheets = reader.excelExecutor().sheetList();
        return sheets.stream()
                .filter(candidate -> sheet.isEmpty() || candidate.getSheetName().equals(sheet.get()))
                .findFirst()
                .orElseThrow(() ->
                        new TableException("“" + file.getFileName() + "”里没有工作表“" + sheet.orElse("") + "”，请核对工作表的名称"));
    }

    /** What is no workbook at all the library would take for comma-separated text. */
    private void requireWorkbook() throws TableException {
        try (InputStream bytes = Files.newInputStream(file)) {
            int mark = bytes.read() << 8 | bytes.read();
            if (mark != PACKAGE && mark != COMPOUND) {
                throw new TableException("“" + file.getFileName() + "”不是 Excel 文件，请在 Excel 或 WPS 中另存为 .xlsx");
            }
        } catch (NoSuchFileException missing) {
            throw new TableException("找不到文件“" + file + "”，请核对文件名和路径", missing);
        } catch (IOException unreadable) {
            throw new TableException("“" + file + "”打不开，请确认文件没有被占用、自己有权读取", unreadable);
        }
    }
}
