package org.ziping.workbook.patch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.EditContent;
import org.ziping.workbook.Unwritable;

/** The text of a worksheet with the planned cells replaced or put in, every other letter as it was. */
final class SheetPatch {

    private final String xml;
    private final String sheet;
    private final Splices splices;
    private final NavigableMap<Integer, NavigableMap<Integer, EditContent>> plan = new TreeMap<>();
    private final List<SheetRow> rows = new ArrayList<>();
    private final Map<Area, String> arrays = new HashMap<>();
    private final ColumnStyles columns = new ColumnStyles();
    private final SharedFormulas shared;
    private final CellWriter writer;
    private final String prefix;
    private boolean formulasChanged;

    /**
     * @param xml the part as it is
     * @param edits those for this sheet, each at most once
     */
    SheetPatch(String xml, StyleTable styles, Collection<Edit> edits) {
        this.xml = xml;
        this.sheet = edits.iterator().next().address().sheet();
        this.splices = new Splices(xml);
        Tags root = new Tags(xml);
        root.next();
        this.prefix = root.prefix();
        this.writer = new CellWriter(prefix, styles);
        this.shared = new SharedFormulas(prefix);
        MergedAreas merged = MergedAreas.of(xml);
        for (Edit edit : edits) {
            CellAddress anchor = merged.anchor(edit.address());
            plan.computeIfAbsent(anchor.row(), row -> new TreeMap<>()).put(anchor.column(), edit.content());
        }
    }

    /** Whether a formula came or went. */
    boolean formulasChanged() {
        return formulasChanged;
    }

    /** The text with the plan carried out. */
    String result() {
        Tags tags = new Tags(xml);
        while (tags.next()) {
            if (tags.opens("col")) {
                columns.read(tags);
            } else if (tags.opens("sheetData")) {
                sheetData(tags);
                return splices.result();
            }
        }
        throw new IllegalArgumentException("a worksheet without sheetData: " + sheet);
    }

    private void sheetData(Tags tags) {
        if (tags.isEmpty()) {
            int end = tags.end();
            splices.replace(tags.start(), end, tags.tag().opened().text());
            missingRows(end);
            splices.insert(end, "</" + prefix + "sheetData>");
            return;
        }
        int before = -1;
        while (tags.next() && tags.opens()) {
            before = tags.is("row") ? row(tags, before) : before;
        }
        missingRows(tags.start());
    }

    private int row(Tags tags, int before) {
        SheetRow row = new SheetRow(tags, before);
        rows.add(row);
        NavigableMap<Integer, EditContent> planned = new TreeMap<>(plan.getOrDefault(row.number(), new TreeMap<>()));
        if (!tags.isEmpty()) {
            int column = -1;
            while (tags.next() && tags.opens()) {
                if (tags.is("c")) {
                    column = tags.find("r").map(SheetRow::column).orElse(column + 1);
                    cell(tags, row, column, planned.remove(column));
                } else {
                    tags.leave();
                }
            }
            row.endsAt(tags.start());
        }
        plan.remove(row.number());
        row.put(planned.keySet(), column -> fresh(row, column, planned.get(column)), splices, prefix);
        return row.number();
    }

    private void cell(Tags tags, SheetRow row, int column, EditContent content) {
        int from = tags.start();
        row.cellAt(column, from);
        boolean hasFormula = leavesFormula(tags);
        if (content == null && !hasFormula) {
            return;
        }
        Tags cell = new Tags(xml, from, tags.end());
        cell.next();
        CellPieces before = CellPieces.read(xml, cell);
        Optional<String> after = content == null
                ? keep(before, row.number(), column).map(kept -> kept.text(prefix))
                : overwrite(new CellAddress(sheet, row.number(), column), before, content);
        after.ifPresent(text -> splices.replace(from, tags.end(), text));
    }

    /** Goes to the end of a cell and says whether there was a formula in it: few cells have one, and the others stay. */
    private static boolean leavesFormula(Tags tags) {
        boolean found = false;
        if (!tags.isEmpty()) {
            while (tags.next() && tags.opens()) {
                found |= tags.is("f");
                tags.leave();
            }
        }
        return found;
    }

    private Optional<CellPieces> keep(CellPieces cell, int row, int column) {
        String formula = cell.formula().orElseThrow();
        Tags tags = new Tags(formula);
        tags.next();
        if (tags.find("t").filter("array"::equals).isPresent()) {
            tags.find("ref").ifPresent(ref -> arrays.put(Area.of(ref), ref));
        }
        return shared.rehomed(formula, row, column).map(cell::withFormula);
    }

    private Optional<String> overwrite(CellAddress address, CellPieces before, EditContent content) {
        if (content instanceof EditContent.Result) {
            CellPieces kept = before.formula()
                    .map(f -> keep(before, address.row(), address.column()).orElse(before))
                    .orElseThrow(() -> new IllegalArgumentException("no formula at " + address));
            return Optional.of(writer.write(kept, content));
        }
        refuseArray(address, before.formula());
        before.formula().ifPresent(formula -> shared.lose(formula, address.row(), address.column()));
        formulasChanged |= before.formula().isPresent() != content instanceof EditContent.Formula;
        return Optional.of(writer.write(before, content));
    }

    /** A part of an array formula cannot be written over, neither in Excel nor here. */
    private void refuseArray(CellAddress address, Optional<String> formula) {
        formula.ifPresent(element -> {
            Tags tags = new Tags(element);
            tags.next();
            tags.find("t")
                    .filter(kind -> kind.equals("array") || kind.equals("dataTable"))
                    .ifPresent(kind -> {
                        Area area = Area.of(tags.find("ref").orElse(address.a1()));
                        if (area.height() * area.width() > 1) {
                            throw partOfArray(address);
                        }
                    });
        });
        boolean inside = arrays.keySet().stream().anyMatch(area -> area.contains(address.row(), address.column()));
        if (inside) {
            throw partOfArray(address);
        }
    }

    private static Unwritable partOfArray(CellAddress address) {
        return new Unwritable(
                Finding.at(address, FindingCode.FILE_UNSUPPORTED, "属于一个跨多个单元格的数组公式，不能单独写入，请改为普通公式或清除后再交"));
    }

    private String fresh(SheetRow row, int column, EditContent content) {
        CellAddress address = new CellAddress(sheet, row.number(), column);
        if (content instanceof EditContent.Result) {
            throw new IllegalArgumentException("no formula at " + address);
        }
        refuseArray(address, Optional.empty());
        formulasChanged |= content instanceof EditContent.Formula;
        int style = row.style().orElseGet(() -> columns.of(column));
        return writer.fresh(address.a1(), style, content);
    }

    private void missingRows(int end) {
        plan.forEach((number, cells) -> {
            int at = rows.stream()
                    .filter(row -> row.number() > number)
                    .mapToInt(SheetRow::start)
                    .findFirst()
                    .orElse(end);
            SheetRow row = SheetRow.absent(number);
            StringBuilder text = new StringBuilder("<" + prefix + "row r=\"" + (number + 1) + "\">");
            cells.forEach((column, content) -> text.append(fresh(row, column, content)));
            splices.insert(at, text.append("</").append(prefix).append("row>").toString());
        });
    }
}
