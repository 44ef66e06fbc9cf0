package org.ziping.table;

import com.alibaba.excel.context.AnalysisContext;
import com.alibaba.excel.event.AnalysisEventListener;
import com.alibaba.excel.metadata.Cell;
import com.alibaba.excel.metadata.data.ReadCellData;
import com.alibaba.excel.util.ConverterUtils;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ziping.model.grid.CellAddress;

/** Turns what the library reads into rows under their heads. */
final class RowListener extends AnalysisEventListener<Map<Integer, ReadCellData<?>>> {

    /** As many as Excel has. */
    private static final int MOST_COLUMNS = CellAddress.COLUMNS;

    private final List<String> required;
    private final Consumer<TableRow> each;
    private final Map<Integer, String> heads = new TreeMap<>();
    private Optional<RuntimeException> own = Optional.empty();

    RowListener(List<String> required, Consumer<TableRow> each) {
        this.required = required;
        this.each = each;
    }

    boolean hasHead() {
        return !heads.isEmpty();
    }

    @Override
    public void invoke(Map<Integer, ReadCellData<?>> raw, AnalysisContext context) {
        Map<Integer, String> texts = texts(raw, context);
        if (isBlank(texts.values())) {
            return;
        }
        if (heads.isEmpty()) {
            takeAsHead(texts);
            return;
        }
        TableRow row = row(texts, context);
        if (row.cells().values().stream().allMatch(TableCell::isBlank)) {
            return;
        }
        try {
            each.accept(row);
        } catch (RuntimeException ofTheCaller) {
            own = Optional.of(ofTheCaller);
            throw ofTheCaller;
        }
    }

    @Override
    public void doAfterAllAnalysed(AnalysisContext context) {
        // Every row has been given already.
    }

    /** What the receiver of the rows threw goes back to it as it was. */
    void rethrowOwn() {
        own.ifPresent(thrown -> {
            throw thrown;
        });
    }

    /** The library's own way to it writes down every column before the last, were it the two thousand millionth. */
    private static Map<Integer, String> texts(Map<Integer, ReadCellData<?>> raw, AnalysisContext context) {
        int row = context.readRowHolder().getRowIndex();
        var converters = context.readSheetHolder().converterMap();
        Map<Integer, String> texts = new TreeMap<>();
        raw.forEach((column, cell) -> {
            if (column < 0 || column >= MOST_COLUMNS) {
                throw new IllegalArgumentException("column " + column);
            }
            Object text = ConverterUtils.convertToJavaObject(cell, null, null, converters, context, row, column);
            texts.put(column, text == null ? "" : text.toString());
        });
        return texts;
    }

    private void takeAsHead(Map<Integer, String> texts) {
        Map<Integer, String> named = new TreeMap<>();
        texts.forEach((column, text) -> {
            String head = text == null ? "" : text.strip();
            if (!head.isEmpty() && !named.containsValue(head)) {
                named.put(column, head);
            }
        });
        if (named.values().containsAll(required)) {
            heads.putAll(named);
        }
    }

    private TableRow row(Map<Integer, String> texts, AnalysisContext context) {
        String sheet = context.readSheetHolder().getSheetName();
        int row = context.readRowHolder().getRowIndex();
        Map<Integer, Cell> raw = context.readRowHolder().getCellMap();
        Map<String, TableCell> cells = new LinkedHashMap<>();
        heads.forEach((column, head) -> {
            CellAddress address = new CellAddress(sheet, row, column);
            String text =
                    CellContent.unescaped(Optional.ofNullable(texts.get(column)).orElse(""));
            cells.put(head, new TableCell(address, text, number(raw.get(column))));
        });
        return new TableRow(sheet, row + 1, cells);
    }

    private static Optional<BigDecimal> number(Cell cell) {
        if (!(cell instanceof ReadCellData<?> data)) {
            return Optional.empty();
        }
        return Optional.ofNullable(data.getOriginalNumberValue())
                .or(() -> Optional.ofNullable(data.getNumberValue()))
                .map(number -> number.signum() == 0 ? BigDecimal.ZERO : number);
    }

    private static boolean isBlank(Collection<String> texts) {
        return texts.stream().allMatch(text -> text == null || text.isBlank());
    }
}
