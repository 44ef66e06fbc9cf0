package org.ziping.job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.grid.CellAddress;

/**
 * Where on its sheet a form lies, by the cells that were read.
 *
 * @param top its first row
 * @param left its first column
 * @param right its last column
 */
record Extent(String sheet, int top, int left, int right) {

    static Extent of(Form form) {
        Stream<FromCell<?>> indicators = form.indicators().stream()
                .flatMap(row -> Stream.of(
                        row.level1(),
                        row.level2(),
                        row.name(),
                        row.marks().weight(),
                        row.marks().score()));
        Stream<FromCell<?>> money = form.budget().rows().stream()
                .flatMap(row -> Stream.of(row.label(), row.marks().score()));
        List<CellAddress> cells = Stream.concat(indicators, money)
                .flatMap(cell -> cell.source().stream())
                .toList();
        int top = Stream.concat(cells.stream(), form.heading().title().source().stream())
                .mapToInt(CellAddress::row)
                .min()
                .orElse(Integer.MAX_VALUE);
        int left = cells.stream().mapToInt(CellAddress::column).min().orElse(0);
        int right = cells.stream().mapToInt(CellAddress::column).max().orElse(0);
        return new Extent(form.sheet(), top, left, right);
    }

    /**
     * The form that a cell belongs to: the last one on its sheet that begins at or above it, else the first there. Of forms beside
     * each other not one that begins right of it.
     */
    static Optional<Integer> owner(CellAddress cell, List<Extent> forms) {
        Optional<Integer> owner = Optional.empty();
        for (int form = 0; form < forms.size(); form++) {
            Extent extent = forms.get(form);
            boolean sameSheet = extent.sheet.equals(cell.sheet());
            boolean below = owner.isEmpty() || extent.top <= cell.row();
            if (sameSheet && below && !extent.isRightOf(cell, forms)) {
                owner = Optional.of(form);
            }
        }
        return owner;
    }

    private boolean isRightOf(CellAddress cell, List<Extent> forms) {
        return cell.column() < left
                && forms.stream().anyMatch(other -> other.sheet.equals(sheet) && other.right < left);
    }
}
