package org.ziping.form.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ziping.form.notation.row.RowContext;
import org.ziping.model.Actual;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Quantity;
import org.ziping.model.Sign;
import org.ziping.model.Target;
import org.ziping.model.grid.Cell;

/** What holds of every text, shown on many with a fixed seed. */
class NotationLawsTest {

    private static final long SEED = 20231231;
    private static final int LONG_CELL = 10_000;
    private static final RowContext ROW = RowContext.named("完成数量").inYear(2023);
    private static final List<String> UNITS = List.of("个", "%", "人次", "元", "户", "平方米", "元/人·天", "次/年", "");
    private static final String NASTY = "0123456789０９.．,，、。%％‰≥≧≤＝=＞>＜<《》〈〉±-－—–~～至到+"
            + "年月日号底前度季上下半旬个百分比点之万亿千十一二两三九零〇元人次/／·每约余多左右以上内不少于超过低于大等控制在"
            + "得扣未完成达预期指标部XX…()（）〔〕[]{}\"'“” \t\n\u3000\u00A0\u200B\uFEFF\uD83D\uDE00\\^$*?|aZeE#@";
    private static final List<String> PIECES = List.of(
            "2023年",
            "12月",
            "31日",
            "≥",
            "95",
            "%",
            "95%",
            "1,234.5",
            "万元",
            "以上",
            "不低于",
            "控制在",
            "百分之",
            "九十五",
            "每降低1%",
            "扣1分",
            "得15分",
            "达成预期指标",
            "未完成",
            "部分",
            "约",
            "余",
            "至",
            "-",
            "，",
            "。",
            " ",
            "（含）",
            "人次",
            "0991-1234567",
            "〔2020〕10号",
            "第",
            "三个",
            "按时",
            "XX",
            "……",
            "无",
            "/",
            "元/人·天");

    @Test
    void quantityPrintedIsReadAsItself() {
        Random random = new Random(SEED);
        for (int round = 0; round < 5_000; round++) {
            Sign sign = Sign.values()[random.nextInt(Sign.values().length)];
            Quantity quantity = quantity(random);
            for (String text : List.of(
                    sign.symbol() + quantity,
                    sign.words() + quantity,
                    sign.symbol() + quantity.asWritten(),
                    sign.symbol() + " " + quantity.asWritten() + " ")) {
                assertThat(TargetNotation.read(Cells.text(text), ROW).find())
                        .as(text)
                        .contains(new Target.Measured(sign, quantity));
            }
        }
    }

    @Test
    void actualWithoutUnitHasTheTargetsUnitAndFactor() {
        Random random = new Random(SEED);
        for (int round = 0; round < 5_000; round++) {
            Quantity quantity = quantity(random);
            String target = "≤" + quantity.asWritten();
            String bare = quantity.number().movePointLeft(quantity.shift()).toPlainString();
            Optional<Target> wanted =
                    TargetNotation.read(Cells.text(target), ROW).find();

            assertThat(ActualNotation.read(Cells.text(bare), ROW, wanted).find())
                    .as(target + " | " + bare)
                    .contains(new Actual.Measured(quantity, false));
        }
    }

    private static Quantity quantity(Random random) {
        String unit = UNITS.get(random.nextInt(UNITS.size()));
        int shift = unit.equals("%") || random.nextBoolean() ? 0 : List.of(4, 8).get(random.nextInt(2));
        BigDecimal written = BigDecimal.valueOf(2 + random.nextInt(90_000), random.nextInt(3));
        return new Quantity(written.movePointRight(shift), unit, shift);
    }

    @Test
    void fullWidthAndHalfWidthFormsReadTheSame() {
        Random random = new Random(SEED);
        for (int round = 0; round < 20_000; round++) {
            String text = mixed(random);
            assertSameMeaning(text, fullWidth(text));
        }
    }

    private static void assertSameMeaning(String text, String other) {
        FromCell<Target> target = TargetNotation.read(Cells.text(text), ROW);
        FromCell<Target> otherTarget = TargetNotation.read(Cells.text(other), ROW);

        assertThat(Reading.of(otherTarget)).as(text).isEqualTo(Reading.of(target));
        assertThat(AmountNotation.read(Cells.text(other), MoneyUnit.YUAN).find())
                .as(text)
                .isEqualTo(AmountNotation.read(Cells.text(text), MoneyUnit.YUAN).find());
        assertThat(YearNotation.find(other)).as(text).isEqualTo(YearNotation.find(text));
        assertThat(LabelPoints.find(other)).as(text).isEqualTo(LabelPoints.find(text));
        assertThat(MoneyUnitNotation.find(other)).as(text).isEqualTo(MoneyUnitNotation.find(text));
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c == ' ' ? '\u3000' : c > ' ' && c < '\u007F' ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    @Test
    void noTextMakesAReaderFail() {
        Random random = new Random(SEED);
        for (int round = 0; round < 100_000; round++) {
            String text = round % 2 == 0 ? nasty(random) : mixed(random);
            readEverything(text);
        }
    }

    @Test
    void longCellsAreReadAsWell() {
        for (String piece : PIECES) {
            readEverything(piece.repeat(LONG_CELL / piece.length()));
            readEverything(piece.concat("，").repeat(LONG_CELL / (piece.length() + 1)));
        }
        for (int at = 0; at < NASTY.length(); at++) {
            readEverything(NASTY.substring(at, at + 1).repeat(LONG_CELL));
        }
    }

    private static void readEverything(String text) {
        try {
            readInEveryWay(text);
        } catch (RuntimeException e) {
            throw new AssertionError("cannot stand: " + text, e);
        }
    }

    private static void readInEveryWay(String text) {
        Cell cell = Cells.text(text);
        RowContext row = new RowContext(text, Optional.of(cell), Optional.of(cell), Optional.of(2023));
        Optional<Target> target = TargetNotation.read(cell, ROW).find();
        TargetNotation.read(cell, row);
        ActualNotation.read(cell, ROW, target);
        ActualNotation.read(cell, row, Optional.empty());
        AmountNotation.read(cell, MoneyUnit.TEN_THOUSAND_YUAN);
        PointsNotation.read(cell);
        RatioNotation.read(cell);
        RuleNotation.read(cell);
        YearNotation.find(text);
        LabelPoints.find(text);
        MoneyUnitNotation.find(text);
    }

    private static String nasty(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(24);
        for (int at = 0; at < length; at++) {
            text.append(NASTY.charAt(random.nextInt(NASTY.length())));
        }
        return text.toString();
    }

    private static String mixed(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(5);
        for (int piece = 0; piece < pieces; piece++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @Test
    void numbersOfDocumentsTelephonesAndYearsAreNoQuantities() {
        for (String text : List.of(
                "按照财预〔2020〕10号执行",
                "依据《办法》（财预[2020]10号）",
                "热线0991-1234567畅通",
                "联系电话13900000000",
                "打造2023年示范点",
                "第3次全体会议精神得到落实",
                "落实十四五规划",
                "排名前3")) {
            assertThat(TargetNotation.read(Cells.text(text), ROW).find())
                    .as(text)
                    .containsInstanceOf(Target.Qualitative.class);
            assertThat(ActualNotation.read(Cells.text(text), ROW, Optional.empty())
                            .find())
                    .as(text)
                    .containsInstanceOf(Actual.Described.class);
        }
    }
}
