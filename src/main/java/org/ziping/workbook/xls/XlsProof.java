package org.ziping.workbook.xls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.EditContent;
import org.ziping.model.grid.Edits;
import org.ziping.workbook.Difference;

/** Two .xls compared sheet by sheet and cell by cell after both were read anew; other streams by their bytes. */
public final class XlsProof {

    private static final int COLUMNS = 256;

    private final HSSFWorkbook before;
    private final HSSFWorkbook after;
    private final Map<CellAddress, EditContent> plan = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    private XlsProof(HSSFWorkbook before, HSSFWorkbook after, Edits edits) {
        this.before = before;
        this.after = after;
        for (Edit edit : edits.all()) {
            HSSFSheet sheet = before.getSheet(edit.address().sheet());
            CellAddress address = sheet == null ? edit.address() : XlsPatch.anchor(sheet, edit.address());
            plan.put(new CellAddress(key(address.sheet()), address.row(), address.column()), edit.content());
        }
    }

    private static String key(String sheet) {
        return sheet.toLowerCase(Locale.ROOT);
    }

    /** What is otherwise than it should be; nothing if the proof is given. */
    public static List<Difference> compare(byte[] original, byte[] produced, Edits edits) {
        try (POIFSFileSystem was = new POIFSFileSystem(new ByteArrayInputStream(original));
                POIFSFileSystem is = new POIFSFileSystem(new ByteArrayInputStream(produced));
                HSSFWorkbook before = new HSSFWorkbook(was.getRoot(), true);
                HSSFWorkbook after = new HSSFWorkbook(is.getRoot(), true)) {
            XlsProof proof = new XlsProof(before, after, edits);
            proof.compareStreams(was.getRoot(), is.getRoot(), "");
            proof.compareRecords(XlsRecords.of(was.getRoot()), XlsRecords.of(is.getRoot()));
            proof.compareBooks();
            return proof.differences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void differ(String place, String sentence) {
        differences.add(new Difference("Workbook", place, sentence));
    }

    /** Every stream but the workbook's own and the two that the library writes anew. */
    private void compareStreams(DirectoryNode was, DirectoryNode is, String path) throws IOException {
        for (Entry entry : was) {
            String name = path + entry.getName();
            if (entry.getName().matches("(?i)workbook|book|\\u0005.*SummaryInformation")) {
                continue;
            }
            if (!is.hasEntry(entry.getName())) {
                differences.add(new Difference(name, "", "原有数据流不见了"));
            } else if (entry instanceof DirectoryNode folder) {
                compareStreams(folder, (DirectoryNode) is.getEntry(entry.getName()), name + "/");
            } else if (!Arrays.equals(bytes(was, entry.getName()), bytes(is, entry.getName()))) {
                differences.add(new Difference(name, "", "内容与原文件不同"));
            }
        }
    }

    private void compareRecords(XlsRecords was, XlsRecords is) {
        if (!was.unseen().equals(is.unseen())) {
            differ("", "有效性、条件格式、超链接、批注、页面设置或保护的记录变了");
        }
    }

    private static byte[] bytes(DirectoryNode folder, String name) throws IOException {
        try (DocumentInputStream in = folder.createDocumentInputStream(name)) {
            return in.readAllBytes();
        }
    }

    private void compareBooks() {
        if (before.getNumberOfSheets() != after.getNumberOfSheets()) {
            differ("", "工作表的数目变了");
            return;
        }
        if (before.getActiveSheetIndex() != after.getActiveSheetIndex()) {
            differ("", "当前工作表变了");
        }
        if (!names(before).equals(names(after))) {
            differ("", "定义的名称变了");
        }
        for (int i = 0; i < before.getNumberOfSheets(); i++) {
            compareSheets(before.getSheetAt(i), after.getSheetAt(i));
        }
    }

    private static List<String> names(HSSFWorkbook book) {
        return book.getAllNames().stream()
                .map(name -> name.getNameName() + "@" + name.getSheetIndex())
                .toList();
    }

    private void compareSheets(HSSFSheet was, HSSFSheet is) {
        String name = was.getSheetName();
        same(name, "名称", name, is.getSheetName());
        same(name, "合并单元格", was.getMergedRegions(), is.getMergedRegions());
        TreeSet<Integer> rows = new TreeSet<>();
        was.forEach(row -> rows.add(row.getRowNum()));
        is.forEach(row -> rows.add(row.getRowNum()));
        for (int row : rows) {
            Optional<HSSFRow> old = Optional.ofNullable(was.getRow(row));
            Optional<HSSFRow> now = Optional.ofNullable(is.getRow(row));
            if (old.isPresent() && now.isPresent()) {
                compareHeights(name + " 第" + (row + 1) + "行", old.get(), now.get());
            }
            compareCells(name, row, old, now);
        }
        for (int column = 0; column < COLUMNS; column++) {
            same(name, "列宽", was.getColumnWidth(column), is.getColumnWidth(column));
            same(name, "列的隐藏", was.isColumnHidden(column), is.isColumnHidden(column));
        }
    }

    private void same(String place, String what, Object was, Object is) {
        if (!Objects.equals(was, is)) {
            differ(place, what + "变了：原为" + was + "，现为" + is);
        }
    }

    private void compareHeights(String place, HSSFRow was, HSSFRow is) {
        same(place, "行高", was.getHeight(), is.getHeight());
        same(place, "行的隐藏", was.getZeroHeight(), is.getZeroHeight());
    }

    private void compareCells(String sheet, int row, Optional<HSSFRow> was, Optional<HSSFRow> is) {
        TreeSet<Integer> columns = new TreeSet<>();
        was.ifPresent(one -> one.forEach(cell -> columns.add(cell.getColumnIndex())));
        is.ifPresent(one -> one.forEach(cell -> columns.add(cell.getColumnIndex())));
        for (int column : columns) {
            CellAddress address = new CellAddress(sheet, row, column);
            Optional<HSSFCell> old = was.map(one -> one.getCell(column));
            Optional<HSSFCell> now = is.map(one -> one.getCell(column));
            Optional.ofNullable(plan.get(new CellAddress(key(sheet), row, column)))
                    .ifPresentOrElse(
                            content -> planned(address.toString(), content, old, now),
                            () -> unplanned(address.toString(), old, now));
        }
    }

    private void unplanned(String place, Optional<HSSFCell> was, Optional<HSSFCell> is) {
        if (!was.map(XlsCells::words).equals(is.map(XlsCells::words))) {
            differ(place, "计划之外的单元格变了：原为" + words(was) + "，现为" + words(is));
        }
    }

    private void planned(String place, EditContent content, Optional<HSSFCell> was, Optional<HSSFCell> is) {
        if (is.isEmpty() || !XlsCells.holds(content, was, is.get())) {
            differ(place, "计划写入" + content + "，现为" + words(is));
        } else if (was.isPresent()
                && !XlsCells.lookAlike(was.get().getCellStyle(), is.get().getCellStyle())) {
            differ(place, "样式变了");
        }
    }

    private static String words(Optional<HSSFCell> cell) {
        return cell.map(XlsCells::words).orElse("没有该单元格");
    }
}
