package org.ziping.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.workbook.RawBook;

/**
 * Workbooks of many units for long runs: the example with another unit, other money and other results in each; the same number
 * gives the same bytes. A form in {@code returnedEvery} lacks an actual value, so that it goes back to its unit.
 */
public final class UnitForms {

    private static final String FORM = "xl/worksheets/sheet1.xml";
    private static final int HUNDREDS = 100;

    private final RawBook example;
    private final int returnedEvery;

    /**
     * @param example the workbook that all are made from
     * @param returnedEvery one in how many lacks something; 0 for none
     */
    public UnitForms(Path example, int returnedEvery) {
        this.returnedEvery = returnedEvery;
        try {
            this.example = RawBook.of(Files.readAllBytes(example));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code FOLDER COUNT [RETURNED-EVERY]}: writes that many workbooks. */
    public static void main(String[] words) throws IOException {
        Path folder = Files.createDirectories(Path.of(words[0]));
        UnitForms files =
                new UnitForms(Path.of("examples", "红十字会-2023.xlsx"), words.length > 2 ? Integer.parseInt(words[2]) : 0);
        for (int number = 1; number <= Integer.parseInt(words[1]); number++) {
            Files.write(folder.resolve(name(number)), files.workbook(number));
        }
    }

    /** The name of a file. */
    public static String name(int number) {
        return String.format("第%06d号单位-自评表.xlsx", number);
    }

    /** Whether the form of that number lacks something. */
    public boolean isReturned(int number) {
        return returnedEvery > 0 && number % returnedEvery == 0;
    }

    /** The workbook of that number, from 1. */
    public byte[] workbook(int number) {
        String sheet = example.text(FORM);
        for (Map.Entry<String, String> cell : cells(number).entrySet()) {
            sheet = with(sheet, cell.getKey(), cell.getValue());
        }
        return example.with(FORM, sheet).bytes();
    }

    private Map<String, String> cells(int number) {
        Random random = new Random(number);
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("C3", text(String.format("第%06d号单位", number)));
        money(random, cells);
        cells.put("E13", "");
        actual(cells, 14, 90 + random.nextInt(11), 100, "%");
        actual(cells, 16, 60 + random.nextInt(55), 90, "户");
        actual(cells, 18, 60 + random.nextInt(15), 60, "份");
        actual(cells, 19, 85 + random.nextInt(15), 95, "%");
        if (isReturned(number)) {
            cells.put("G16", "");
        }
        return cells;
    }

    private static void money(Random random, Map<String, String> cells) {
        BigDecimal staff = amount(random, 20_000, 90_000);
        BigDecimal office = amount(random, 1_000, 9_000);
        BigDecimal project = amount(random, 100, 50_000);
        BigDecimal basic = staff.add(office);
        BigDecimal spent = basic.subtract(amount(random, 0, 900));
        for (String column : List.of("D", "F", "H")) {
            boolean executed = column.equals("H");
            cells.put(column + "6", value(executed ? spent : basic));
            cells.put(column + "9", value(project));
            cells.put(column + "5", sum(column, (executed ? spent : basic).add(project)));
        }
        cells.put("F7", value(staff));
        cells.put("F8", value(office));
        cells.put("C13", text("支出总金额"));
        cells.put("D13", text("≤" + basic.add(project) + "万元"));
        cells.put("F13", text(spent.min(basic) + "万元"));
        cells.put("G13", text(spent.add(project) + "万元"));
        cells.put("G15", text("100%"));
    }

    /** What was reached, and why not more where it is below the target. */
    private static void actual(Map<String, String> cells, int row, int reached, int target, String unit) {
        cells.put("F" + row, "");
        cells.put("G" + row, text(reached + unit));
        cells.put("K" + row, reached < target ? text("受外部因素影响，实际完成情况与年初预期有偏差") : "");
        cells.put("L" + row, reached < target ? text("加强过程管理，按月核对进度") : "");
    }

    private static BigDecimal amount(Random random, int least, int most) {
        return BigDecimal.valueOf(least + random.nextInt(most - least + 1)).divide(BigDecimal.valueOf(HUNDREDS));
    }

    private static String value(BigDecimal number) {
        return " t=\"n\"><v>" + number.toPlainString() + "</v></c>";
    }

    private static String sum(String column, BigDecimal value) {
        return " t=\"n\"><f>ROUND(SUM(" + column + "6," + column + "9),6)</f><v>" + value.toPlainString() + "</v></c>";
    }

    private static String text(String words) {
        return " t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    }

    private static String with(String sheet, String cell, String content) {
        Matcher there = Pattern.compile("<c r=\"" + cell + "\"( s=\"\\d+\")?[^>]*?(/>|>.*?</c>)")
                .matcher(sheet);
        if (!there.find()) {
            throw new IllegalStateException("the example has no cell " + cell);
        }
        String tag = "<c r=\"" + cell + "\"" + (there.group(1) == null ? "" : there.group(1));
        return sheet.substring(0, there.start())
                + tag
                + (content.isEmpty() ? "/>" : content)
                + sheet.substring(there.end());
    }
}
