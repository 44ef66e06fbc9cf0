package org.ziping.templates;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.ziping.model.grid.Area;

/** The total, the rating, and what stands below them. */
final class ClosingBlock {

    private static final String[] RATINGS = {"优", "良", "中", "差"};
    private static final byte[] AMBER = {(byte) 0xFF, (byte) 0xFF, (byte) 0xE6, (byte) 0x99};

    private final Canvas canvas;
    private final Summed summed;

    private ClosingBlock(Canvas canvas, Summed summed) {
        this.canvas = canvas;
        this.summed = summed;
    }

    /**
     * What the total adds up.
     *
     * @param moneyRow the row whose weight and score count with the indicators
     * @param first the first row of the indicators
     * @param last the last one
     * @param weights the sum of all weights that are filled in
     */
    record Summed(int moneyRow, int first, int last, BigDecimal weights) {}

    /** Draws it below the last indicator. Gives the first row below it. */
    static int draw(Canvas canvas, FormDraft.Closing closing, Summed summed) {
        ClosingBlock block = new ClosingBlock(canvas, summed);
        int row = summed.last() + 1;
        block.drawTotal(row);
        block.drawRemarks(closing.remarks(), row + 1);
        block.drawNotes(closing.notes(), row + 2);
        block.drawSignatures(closing.signedOn(), row + 3);
        return row + 4;
    }

    private void drawTotal(int row) {
        canvas.text(Column.LEVEL1.to(Column.COMPLETION, row), Look.HEADER, "总分");
        canvas.formula(
                Column.WEIGHT.in(row),
                Look.POINTS_TOTAL,
                "SUM(" + Column.SCORE.cell(summed.moneyRow()) + "," + column(Column.WEIGHT) + ")",
                summed.weights());
        canvas.formula(
                Column.SCORE.in(row),
                Look.POINTS_TOTAL,
                "SUM(" + Column.MEASURE.cell(summed.moneyRow()) + "," + column(Column.SCORE) + ")",
                BigDecimal.ZERO);
        canvas.text(Column.REASON.in(row), Look.HEADER, "自评等级");
        canvas.blank(Column.MEASURE.in(row), Look.CALCULATED_TEXT);
        canvas.height(row, 27);
        canvas.hints().say(Column.WEIGHT.in(row), "分值合计", "由公式自动合计，应为100；不等于100时底色变黄");
        canvas.hints().say(Column.SCORE.in(row), "总分", "由公式自动合计：预算执行得分＋各指标得分");
        canvas.hints().offer(Column.MEASURE.in(row), RATINGS, "自评等级", "由程序按总分填写：90分及以上为优，80至90分为良，60至80分为中，60分以下为差");
        warnUnlessHundred(row);
    }

    private String column(Column column) {
        return column.cell(summed.first()) + ":" + column.cell(summed.last());
    }

    private void warnUnlessHundred(int row) {
        var formats = canvas.sheet().getSheetConditionalFormatting();
        String total = Column.WEIGHT.cell(row);
        String weights = column(Column.WEIGHT);
        ConditionalFormattingRule rule =
                formats.createConditionalFormattingRule("AND(COUNT(" + weights + ")>0,ROUND(" + total + ",6)<>100)");
        rule.createPatternFormatting().setFillBackgroundColor(new XSSFColor(AMBER));
        CellRangeAddress[] where = {CellRangeAddress.valueOf(total)};
        formats.addConditionalFormatting(where, rule);
    }

    private void drawRemarks(String remarks, int row) {
        Area area = Column.NAME.to(Column.MEASURE, row);
        canvas.text(Column.LEVEL1.to(Column.LEVEL2, row), Look.LABEL, "其他需要说明的事项");
        canvas.text(area, Look.TEXT, remarks);
        canvas.hints().say(Column.NAME.in(row), "其他需要说明的事项", "审计、财政监督中发现的问题及整改情况，以及其他要说明的事；没有的填 无");
        canvas.height(row, Math.max(36, TextHeight.of(remarks, canvas.widthOf(area), Look.Font.BODY)));
    }

    private void drawNotes(String notes, int row) {
        Area area = Column.LEVEL1.to(Column.MEASURE, row);
        canvas.text(area, Look.NOTE, notes);
        canvas.height(row, TextHeight.of(notes, canvas.widthOf(area), Look.Font.SMALL));
    }

    private void drawSignatures(String signedOn, int row) {
        List<Area> areas = List.of(
                Column.LEVEL1.to(Column.NAME, row),
                Column.TARGET.to(Column.COMPLETION, row),
                Column.WEIGHT.to(Column.MEASURE, row));
        List<String> words = List.of("填报人：", "负责人：", "填报日期：" + signedOn);
        for (int index = 0; index < areas.size(); index++) {
            canvas.text(areas.get(index), Look.PLAIN, words.get(index));
        }
        canvas.height(row, 24);
    }
}
