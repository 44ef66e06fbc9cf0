package org.ziping.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetData;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.ziping.form.FormReader;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.EditContent;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;
import org.ziping.scoring.RulesFile;
import org.ziping.workbook.Opening;
import org.ziping.workbook.Patch;
import org.ziping.workbook.WorkbookFile;

/** A second reader judges: all that is not a rate, a score, a total or a rating is as the unit left it. */
class UntouchedTest {

    @TempDir
    Path folder;

    static Stream<Path> examples() throws IOException {
        return Files.list(Path.of("examples")).filter(file -> file.toString().endsWith(".xlsx"));
    }

    static Stream<Path> templates() throws IOException {
        return Files.list(Path.of("templates")).filter(file -> file.toString().endsWith(".xlsx"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void ofAnExampleOnlyTheComputedCellsChange(Path example) throws IOException {
        Options options = new Options(RulesFile.named("national"), Optional.of(folder), false);
        Outcome outcome = new FileJob(options).run(new Source(example, example.getFileName()));

        Set<String> changed = changedCells(
                Files.readAllBytes(example), Files.readAllBytes(outcome.output().get()));
        assertThat(changed).isNotEmpty();
        assertThat(computedCells(example)).containsAll(changed);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void ofATemplateOnlyTheCellWrittenChanges(Path template) throws IOException {
        byte[] original = Files.readAllBytes(template);
        CellAddress cell = CellAddress.of("自评表", "J14");
        Edit edit =
                new Edit(grid(template).cell(cell), new EditContent.Number(new BigDecimal("8.62"), "0.00"), "按规则计算");

        byte[] produced = Patch.apply(original, Edits.of(List.of(edit)), List.of());

        assertThat(changedCells(original, produced)).containsExactly(cell.reference());
    }

    private static Grid grid(Path file) {
        return ((Opening.Opened) WorkbookFile.open(file)).file().grid();
    }

    private static Set<String> computedCells(Path file) {
        Set<String> cells = new TreeSet<>();
        for (Form form : FormReader.read(grid(file)).forms()) {
            form.budget()
                    .rows()
                    .forEach(row -> add(cells, row.marks().rate(), row.marks().score()));
            form.indicators()
                    .forEach(row ->
                            add(cells, row.marks().completion(), row.marks().score()));
            add(cells, form.closing().total(), form.closing().rating());
        }
        return cells;
    }

    private static void add(Set<String> cells, FromCell<?>... values) {
        for (FromCell<?> value : values) {
            value.source().map(CellAddress::reference).ifPresent(cells::add);
        }
    }

    private static Set<String> changedCells(byte[] before, byte[] after) throws IOException {
        Set<String> changed = new TreeSet<>();
        try (XSSFWorkbook was = new XSSFWorkbook(new ByteArrayInputStream(before));
                XSSFWorkbook is = new XSSFWorkbook(new ByteArrayInputStream(after))) {
            assertThat(is.getActiveSheetIndex()).isEqualTo(was.getActiveSheetIndex());
            for (int number = 0; number < was.getNumberOfSheets(); number++) {
                XSSFSheet sheet = was.getSheetAt(number);
                assertSameFrame(sheet, is.getSheet(sheet.getSheetName()));
                addChangedCells(sheet, is.getSheet(sheet.getSheetName()), changed);
            }
        }
        return changed;
    }

    /** Merges, widths, validations, print setup, views: all that stands around the cells. */
    private static void assertSameFrame(XSSFSheet was, XSSFSheet is) {
        assertThat(frame(is)).isEqualTo(frame(was));
    }

    private static String frame(XSSFSheet sheet) {
        var copy = (CTWorksheet) sheet.getCTWorksheet().copy();
        copy.setSheetData(CTSheetData.Factory.newInstance());
        return copy.xmlText();
    }

    private static void addChangedCells(XSSFSheet was, XSSFSheet is, Set<String> changed) {
        assertThat(is.getLastRowNum()).isEqualTo(was.getLastRowNum());
        for (Row row : was) {
            assertThat(is.getRow(row.getRowNum()).getHeight()).isEqualTo(row.getHeight());
            for (Cell cell : row) {
                Cell other = is.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
                assertThat(look(other)).as(cell.getAddress().toString()).isEqualTo(look(cell));
                if (!content(other).equals(content(cell))) {
                    changed.add(
                            new CellAddress(was.getSheetName(), cell.getRowIndex(), cell.getColumnIndex()).reference());
                }
            }
        }
    }

    private static String content(Cell cell) {
        return cell.getCellType() + " " + cell;
    }

    private static String look(Cell cell) {
        var style = cell.getCellStyle();
        return style.getFontIndex() + " " + style.getFillForegroundColor() + " " + style.getBorderTop() + " "
                + style.getAlignment() + " " + style.getVerticalAlignment() + " " + style.getWrapText() + " "
                + style.getLocked();
    }
}
