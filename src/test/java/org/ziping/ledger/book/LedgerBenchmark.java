package org.ziping.ledger.book;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.ziping.table.TableColumn;
import org.ziping.table.TableColumn.Kind;
import org.ziping.table.TableLayout;
import org.ziping.table.TableValue;
import org.ziping.table.TableWriter;

/** How fast tables are written, beside the Excel library's own stream in the same run, and a whole ledger. */
final class LedgerBenchmark {

    private static final int ROUNDS = 3;
    /** So many rows take long enough to be believed after one round. */
    private static final int MANY = 500_000;

    private static final int WORDS = 6;
    private static final int NUMBERS = 6;

    private LedgerBenchmark() {}

    private interface Writing {
        void write(Path file) throws IOException;
    }

    /**
     * @param words numbers of rows
     */
    public static void main(String[] words) throws IOException {
        Path folder = Files.createTempDirectory("ziping-bench");
        for (String word : words) {
            compare(Integer.parseInt(word), folder.resolve("rows.xlsx"));
        }
        Path ledger = folder.resolve("ledger.xlsx");
        double seconds = seconds(
                file -> new LedgerWorkbook(folder, Clock.systemDefaultZone())
                        .write(new GeneratedLedger(100_000, 8), file),
                ledger);
        say(
                "whole ledger of 100,000 forms with 800,000 indicators: %.1f s, heap limit %d MB",
                seconds, Runtime.getRuntime().maxMemory() >> 20);
        Files.deleteIfExists(ledger);
        Files.delete(folder);
    }

    private static void compare(int rows, Path file) throws IOException {
        List<Double> ratios = new ArrayList<>();
        int rounds = rows < MANY ? ROUNDS : 1;
        for (int round = 0; round < rounds; round++) {
            double plain = seconds(target -> plain(rows, target), file);
            double ours = seconds(target -> ours(rows, target), file);
            ratios.add(plain / ours);
            say("%,d rows: SXSSF %,.0f rows/s, table %,.0f rows/s", rows, rows / plain, rows / ours);
        }
        ratios.sort(null);
        say("%,d rows: table against SXSSF %.2f (median of %d)", rows, ratios.get(rounds / 2), rounds);
        Files.delete(file);
    }

    private static void plain(int rows, Path file) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet();
            for (int number = 0; number < rows; number++) {
                Row row = sheet.createRow(number);
                for (int column = 0; column < WORDS + NUMBERS; column++) {
                    Cell cell = row.createCell(column);
                    if (column < WORDS) {
                        cell.setCellValue(word(number, column));
                    } else {
                        cell.setCellValue(number(number, column).doubleValue());
                    }
                }
            }
            book.write(out);
        }
    }

    private static void ours(int rows, Path file) throws IOException {
        List<TableColumn> columns = new ArrayList<>();
        for (int column = 0; column < WORDS + NUMBERS; column++) {
            columns.add(TableColumn.of("列" + column, column < WORDS ? Kind.WORDS : Kind.POINTS));
        }
        new TableWriter()
                .write(
                        file,
                        book -> book.sheet(new TableLayout("行", columns, 0), sheet -> {
                            for (int number = 0; number < rows; number++) {
                                List<TableValue> row = new ArrayList<>(WORDS + NUMBERS);
                                for (int column = 0; column < WORDS + NUMBERS; column++) {
                                    row.add(
                                            column < WORDS
                                                    ? TableValue.words(word(number, column))
                                                    : TableValue.figure(number(number, column)));
                                }
                                sheet.row(row);
                            }
                        }));
    }

    private static String word(int row, int column) {
        return "单位" + row + "的第" + column + "列";
    }

    private static BigDecimal number(int row, int column) {
        return BigDecimal.valueOf((long) row * column % 10_000, 2);
    }

    private static double seconds(Writing writing, Path file) throws IOException {
        long start = System.nanoTime();
        writing.write(file);
        return (System.nanoTime() - start) / 1e9;
    }

    private static void say(String format, Object... figures) {
        System.out.println(String.format(Locale.ROOT, format, figures));
    }
}
