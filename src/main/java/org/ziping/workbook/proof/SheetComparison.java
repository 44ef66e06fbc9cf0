package org.ziping.workbook.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.CellAddress;

/** Two worksheets side by side, item by item; keeps only what differs and what the plan names. */
final class SheetComparison {

    private static final int ENOUGH = 100;
    private static final long ROW = 1L << 20;

    /**
     * A cell in both.
     *
     * @param before empty if it was not there
     * @param after empty if it is not there
     * @param style the look that stood there, or that a new cell has
     */
    record Change(Optional<ProofCell> before, Optional<ProofCell> after, int style) {

        boolean isNone() {
            return before.isPresent() && after.isPresent() && before.get().sameAs(after.get());
        }

        String unplanned() {
            String was = before.map(Change::words).orElse("没有该单元格");
            return "计划之外的单元格变了：原为" + was + "，现为" + after.map(Change::words).orElse("没有该单元格");
        }

        private static String words(ProofCell cell) {
            return "“" + cell.value() + "”"
                    + cell.formula().map(one -> "（公式 " + one.says() + "）").orElse("") + "样式第" + cell.style() + "号";
        }
    }

    private final SheetStream before;
    private final SheetStream after;
    private final Set<Long> named = new HashSet<>();
    private final Map<Long, Change> changes = new TreeMap<>();
    private final Map<String, String> complaints = new LinkedHashMap<>();
    private final List<Integer> widened = new ArrayList<>();
    private int enough = ENOUGH;

    SheetComparison(SheetStream before, SheetStream after, Collection<CellAddress> plan) {
        this.before = before;
        this.after = after;
        plan.forEach(address -> named.add(key(address.row(), address.column())));
        enough += plan.size();
    }

    static long key(int row, int column) {
        return row * ROW + column;
    }

    static int row(long key) {
        return (int) (key / ROW);
    }

    static String a1(long key) {
        return new CellAddress("", row(key), (int) (key % ROW)).a1();
    }

    /** Runs both to their end, or until there is no doubt that they are not the same sheet. */
    void run() {
        Optional<SheetStream.Item> was = before.next();
        Optional<SheetStream.Item> is = after.next();
        while (was.isPresent() || is.isPresent()) {
            if (changes.size() + complaints.size() > enough) {
                complaints.put("", "与原文件不同之处过多，不再逐一列出");
                return;
            }
            int order = was.isEmpty() ? 1 : is.isEmpty() ? -1 : order(was.get(), is.get());
            if (order == 0) {
                pair(was.get(), is.get());
            } else if (order < 0) {
                gone(was.get());
            } else {
                come(is.get());
            }
            was = order <= 0 ? before.next() : was;
            is = order >= 0 ? after.next() : is;
        }
    }

    /** Negative if {@code was} has no match, positive if {@code is} has none. */
    private static int order(SheetStream.Item was, SheetStream.Item is) {
        if (was instanceof SheetStream.Other || is instanceof SheetStream.Other) {
            boolean both = was instanceof SheetStream.Other && is instanceof SheetStream.Other;
            return both ? 0 : was instanceof SheetStream.Other ? 1 : -1;
        }
        return Long.compare(place(was), place(is));
    }

    private static long place(SheetStream.Item item) {
        return item instanceof ProofCell cell
                ? key(cell.row(), cell.column() + 1)
                : key(((SheetStream.RowStart) item).row(), 0);
    }

    private void pair(SheetStream.Item was, SheetStream.Item is) {
        if (was instanceof ProofCell old && is instanceof ProofCell now) {
            long key = key(old.row(), old.column());
            Change change = new Change(Optional.of(old), Optional.of(now), old.style());
            if (named.contains(key) || !change.isNone()) {
                changes.put(key, change);
            }
        } else if (was instanceof SheetStream.RowStart old && is instanceof SheetStream.RowStart now) {
            if (!old.attributes().equals(now.attributes())) {
                compareRows(old, now);
            }
        } else if (was instanceof SheetStream.Other old && is instanceof SheetStream.Other now) {
            if (!old.words().equals(now.words())) {
                complaints.put("", "单元格以外的内容变了：原为" + was + "，现为" + is);
            }
        }
    }

    /** A row may span more columns once a planned cell stands there. */
    private void compareRows(SheetStream.RowStart was, SheetStream.RowStart is) {
        Map<String, String> old = new TreeMap<>(was.attributes());
        Map<String, String> now = new TreeMap<>(is.attributes());
        boolean spanned = old.remove("spans") != null && now.remove("spans") != null;
        if (spanned && old.equals(now)) {
            widened.add(is.row());
        } else {
            complaints.put("第" + (is.row() + 1) + "行", "行的属性变了：原为" + was.attributes() + "，现为" + is.attributes());
        }
    }

    private void gone(SheetStream.Item item) {
        if (item instanceof ProofCell cell) {
            changes.put(key(cell.row(), cell.column()), new Change(Optional.of(cell), Optional.empty(), cell.style()));
        } else {
            complaints.put(item instanceof SheetStream.RowStart row ? "第" + (row.row() + 1) + "行" : "", "不见了：" + item);
        }
    }

    private void come(SheetStream.Item item) {
        if (item instanceof ProofCell cell) {
            changes.put(
                    key(cell.row(), cell.column()),
                    new Change(Optional.empty(), Optional.of(cell), after.styleOfNew(cell.column())));
        } else if (item instanceof SheetStream.RowStart row && row.attributes().isEmpty()) {
            widened.add(row.row());
        } else {
            complaints.put(item instanceof SheetStream.RowStart row ? "第" + (row.row() + 1) + "行" : "", "多出：" + item);
        }
    }

    /** Cells that differ or that the plan names, by their keys. */
    Map<Long, Change> changes() {
        return changes;
    }

    /** What differs outside the cells: place and sentence. */
    Map<String, String> complaints() {
        return complaints;
    }

    /** Rows that are new or span more, as they may if a planned cell stands in them. */
    List<Integer> widened() {
        return widened;
    }

    /** The cell that an address means: of a merged area the top left one. */
    CellAddress anchor(CellAddress address) {
        for (Area area : before.merged()) {
            if (area.contains(address.row(), address.column())) {
                return new CellAddress(address.sheet(), area.firstRow(), area.firstColumn());
            }
        }
        return address;
    }
}
