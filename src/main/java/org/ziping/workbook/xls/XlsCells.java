package org.ziping.workbook.xls;

import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.EditContent;

/** What a cell of an .xls holds and how it looks, asked for a comparison. */
final class XlsCells {

    private static final double CLOSE = 1e-12;

    private XlsCells() {}

    /** Whether a cell holds what was to be written where {@code was} stood. */
    static boolean holds(EditContent content, Optional<HSSFCell> was, HSSFCell is) {
        if (content instanceof EditContent.Number number) {
            return is.getCellType() == CellType.NUMERIC
                    && close(is.getNumericCellValue(), number.number().doubleValue());
        }
        if (content instanceof EditContent.Text text) {
            return is.getCellType() == CellType.STRING
                    && is.getStringCellValue().equals(text.text());
        }
        if (is.getCellType() != CellType.FORMULA) {
            return false;
        }
        if (content instanceof EditContent.Formula formula) {
            return close(is.getNumericCellValue(), formula.value().doubleValue());
        }
        boolean stays = was.filter(old -> old.getCellType() == CellType.FORMULA)
                .filter(old -> formula(old).equals(formula(is)))
                .isPresent();
        CellValue value = ((EditContent.Result) content).value();
        return stays
                && (value instanceof CellValue.Number number
                        ? is.getCachedFormulaResultType() == CellType.NUMERIC
                                && close(
                                        is.getNumericCellValue(),
                                        number.number().doubleValue())
                        : value instanceof CellValue.Text text
                                ? is.getStringCellValue().equals(text.text())
                                : is.getCachedFormulaResultType() != CellType.NUMERIC);
    }

    private static boolean close(double a, double b) {
        return Math.abs(a - b) <= CLOSE * Math.max(1, Math.abs(b));
    }

    /** All that is to be seen of a cell. */
    static String words(HSSFCell cell) {
        CellType type = cell.getCellType();
        String formula = "";
        if (type == CellType.FORMULA) {
            formula = "=" + formula(cell);
            type = cell.getCachedFormulaResultType();
        }
        String value = switch (type) {
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case ERROR -> "#" + cell.getErrorCellValue();
            default -> "";
        };
        return type + " “" + value + "” " + formula + " 样式第"
                + cell.getCellStyle().getIndex() + "号";
    }

    /** The formula as words; of those that the library cannot put into words, that they are there. */
    private static String formula(HSSFCell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException unspeakable) {
            return "（读不出的公式）";
        }
    }

    /** Whether two looks are the same but for the number format. */
    static boolean lookAlike(HSSFCellStyle one, HSSFCellStyle other) {
        return look(one).equals(look(other));
    }

    private static List<Object> look(HSSFCellStyle style) {
        return List.of(
                style.getFontIndex(),
                style.getFillPattern(),
                style.getFillForegroundColor(),
                style.getFillBackgroundColor(),
                style.getAlignment(),
                style.getVerticalAlignment(),
                style.getWrapText(),
                style.getBorderTop(),
                style.getBorderBottom(),
                style.getBorderLeft(),
                style.getBorderRight(),
                style.getTopBorderColor(),
                style.getBottomBorderColor(),
                style.getLeftBorderColor(),
                style.getRightBorderColor(),
                style.getRotation(),
                style.getIndention(),
                style.getLocked(),
                style.getHidden(),
                style.getShrinkToFit());
    }
}
