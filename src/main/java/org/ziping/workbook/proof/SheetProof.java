package org.ziping.workbook.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.EditContent;
import org.ziping.workbook.Difference;

/** An edited worksheet: the cells in which the two differ are the plan, and nothing else does. */
final class SheetProof {

    private final String part;
    private final String sheet;
    private final List<Edit> edits;
    private final StylesProof styles;
    private final List<Difference> differences = new ArrayList<>();
    private Map<String, String> fills = Map.of();
    private UnaryOperator<CellAddress> anchors = UnaryOperator.identity();
    private boolean formulasTouched;
    private boolean formulasChanged;

    SheetProof(String part, String sheet, List<Edit> edits, StylesProof styles) {
        this.part = part;
        this.sheet = sheet;
        this.edits = edits;
        this.styles = styles;
    }

    /** The cells that rules of ours colour, by the severity these name. */
    Map<String, String> fills() {
        return fills;
    }

    /** The cell that an address means: of a merged area the top left one. */
    CellAddress anchor(CellAddress address) {
        return anchors.apply(address);
    }

    /** Whether a formula was written or written over. */
    boolean formulasTouched() {
        return formulasTouched;
    }

    /** Whether a formula came or went. */
    boolean formulasChanged() {
        return formulasChanged;
    }

    /**
     * What is otherwise than it should be.
     *
     * @param before opens the sheet as it was, rows left out that are the same in both
     * @param after opens the sheet as it is, the same rows left out
     * @param whole opens all of the sheet as it is
     */
    List<Difference> compare(Supplier<SheetStream> before, Supplier<SheetStream> after, Supplier<SheetStream> whole) {
        SheetComparison comparison;
        try (SheetStream old = before.get();
                SheetStream now = after.get()) {
            comparison = new SheetComparison(
                    old, now, edits.stream().map(Edit::address).toList());
            comparison.run();
            fills = now.fills();
            anchors = comparison::anchor;
        }
        comparison.complaints().forEach(this::differ);
        Map<Long, EditContent> plan = new TreeMap<>();
        for (Edit edit : edits) {
            CellAddress anchor = comparison.anchor(edit.address());
            plan.put(SheetComparison.key(anchor.row(), anchor.column()), edit.content());
        }
        Map<Long, SheetComparison.Change> changes = comparison.changes();
        changes.forEach((key, change) -> {
            if (!plan.containsKey(key) && !change.isNone()) {
                differ(SheetComparison.a1(key), change.unplanned());
            }
        });
        plan.forEach((key, content) -> {
            SheetComparison.Change change = changes.get(key);
            check(key, content, change == null ? unchanged(key, whole) : change);
        });
        comparison.widened().stream()
                .filter(row -> plan.keySet().stream().noneMatch(key -> SheetComparison.row(key) == row))
                .forEach(row -> differ("第" + (row + 1) + "行", "行的属性变了"));
        return differences;
    }

    private void check(long key, EditContent content, SheetComparison.Change change) {
        boolean had = change.before().filter(ProofCell::hasFormula).isPresent();
        boolean has = change.after().filter(ProofCell::hasFormula).isPresent();
        formulasTouched |= had != has || content instanceof EditContent.Formula;
        formulasChanged |= had != has;
        if (change.after().isEmpty()) {
            differ(SheetComparison.a1(key), "计划写入的单元格不在文件里");
            return;
        }
        new Planned(styles)
                .wrong(content, change.before(), change.after().get(), change.style())
                .ifPresent(sentence -> differ(SheetComparison.a1(key), sentence));
    }

    /** A planned cell that is the same in both: it must have held what was planned before. */
    private static SheetComparison.Change unchanged(long key, Supplier<SheetStream> whole) {
        Optional<ProofCell> found = Optional.empty();
        try (SheetStream now = whole.get()) {
            for (Optional<SheetStream.Item> item = now.next(); item.isPresent() && found.isEmpty(); item = now.next()) {
                if (item.get() instanceof ProofCell cell && SheetComparison.key(cell.row(), cell.column()) == key) {
                    found = Optional.of(cell);
                }
            }
        }
        return new SheetComparison.Change(
                found, found, found.map(ProofCell::style).orElse(0));
    }

    private void differ(String place, String sentence) {
        String where = place.isEmpty() ? sheet : "'" + sheet + "'!" + place;
        differences.add(new Difference(part, where, sentence));
    }
}
