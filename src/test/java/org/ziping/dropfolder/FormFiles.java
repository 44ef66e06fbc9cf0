package org.ziping.dropfolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.ziping.workbook.RawBook;

/** Filled forms by number: each of another unit, with another figure executed; the same number gives the same bytes. */
final class FormFiles {

    private static final RawBook EXAMPLE = example();
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String EXECUTED = "21.54576";

    private FormFiles() {}

    /** Completed: the example with a number in its unit's name, its rate between 80 % and 100 %. */
    static byte[] completed(int number) {
        return form("示例单位" + number, executed(number).toPlainString());
    }

    /** Returned: less than nothing was executed. */
    static byte[] returned(int number) {
        return form("示例单位" + number, executed(number).negate().toPlainString());
    }

    /** Failed: half a workbook. */
    static byte[] truncated(int number) {
        byte[] whole = completed(number);
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** What {@link #completed} says was executed, in 万元. */
    static BigDecimal executed(int number) {
        return new BigDecimal(20).add(new BigDecimal(number % 500).movePointLeft(2));
    }

    /** A mixture as it comes in: of twenty files one is returned, one is no workbook. */
    static byte[] mixed(int number) {
        return switch (number % 20) {
            case 7 -> returned(number);
            case 13 -> truncated(number);
            default -> completed(number);
        };
    }

    /** Makes files for a longer run: folder, how many, {@code mixed} or {@code completed}. */
    public static void main(String... words) throws IOException {
        Path folder = Path.of(words[0]);
        int count = Integer.parseInt(words[1]);
        for (int number = 1; number <= count; number++) {
            Path file = folder.resolve("第" + (number % 10) + "组").resolve("自评表 " + number + ".xlsx");
            Files.createDirectories(file.getParent());
            Files.write(file, words[2].equals("mixed") ? mixed(number) : completed(number));
        }
    }

    private static byte[] form(String unit, String executed) {
        return EXAMPLE.replaced(SHEET, EXECUTED, executed)
                .replaced(STRINGS, "示例区体育中心", unit)
                .bytes();
    }

    private static RawBook example() {
        try {
            return RawBook.of(Files.readAllBytes(Path.of("examples", "项目支出-示例.xlsx")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
