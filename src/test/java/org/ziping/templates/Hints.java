package org.ziping.templates;

import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ziping.model.grid.Area;

/** What Excel says beside a cell while somebody fills it in, and what it refuses or asks about. */
final class Hints {

    /** As Excel counts days. */
    private static final String FIRST_OF_2000 = "36526";

    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper helper;

    Hints(XSSFSheet sheet) {
        this.sheet = sheet;
        this.helper = new XSSFDataValidationHelper(sheet);
    }

    /** Words only; anything may be typed. */
    void say(Area area, String title, String words) {
        add(area, new XSSFDataValidationConstraint(ValidationType.ANY, ""), new Prompt(title, words), Refusal.NONE);
    }

    /** A list to choose from; another text is asked about, not refused. */
    void offer(Area area, String[] choices, String title, String words) {
        Refusal ask = new Refusal(ErrorStyle.WARNING, "不在下拉列表中", "填写的内容不在下拉列表中，确认要这样填写吗？");
        add(area, helper.createExplicitListConstraint(choices), new Prompt(title, words), ask);
    }

    /** A number from zero on; a negative one is asked about, words are as well. */
    void amount(Area area, String title, String words) {
        Refusal ask = new Refusal(ErrorStyle.WARNING, "请核对金额", "这里应填写不小于0的数字，单位为万元，不要带“万元”字样。确认要这样填写吗？");
        DataValidationConstraint fromZero = helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
        add(area, fromZero, new Prompt(title, words), ask);
    }

    /** Points between 0 and 100; anything else is refused. */
    void points(Area area, String title, String words) {
        Refusal refuse = new Refusal(ErrorStyle.STOP, "请填写数字", "分值和得分应为0至100之间的数字，不要带“分”字。");
        DataValidationConstraint hundred = helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "100");
        add(area, hundred, new Prompt(title, words), refuse);
    }

    /** A whole number from zero on; anything else is refused. */
    void count(Area area, String title, String words) {
        Refusal refuse = new Refusal(ErrorStyle.STOP, "请填写整数", "这里应填写不小于0的整数，不要带单位。");
        DataValidationConstraint whole = helper.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
        add(area, whole, new Prompt(title, words), refuse);
    }

    /** A date; anything else is asked about. */
    void date(Area area, String title, String words) {
        Refusal ask = new Refusal(ErrorStyle.WARNING, "请核对日期", "请按“2024-4-15”的样子填写日期。确认要这样填写吗？");
        DataValidationConstraint from2000 =
                helper.createDateConstraint(OperatorType.GREATER_OR_EQUAL, FIRST_OF_2000, null, null);
        add(area, from2000, new Prompt(title, words), ask);
    }

    private void add(Area area, DataValidationConstraint constraint, Prompt prompt, Refusal refusal) {
        CellRangeAddressList where =
                new CellRangeAddressList(area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn());
        XSSFDataValidation validation = (XSSFDataValidation) helper.createValidation(constraint, where);
        validation.setEmptyCellAllowed(true);
        validation.createPromptBox(prompt.title(), prompt.words());
        validation.setShowPromptBox(true);
        validation.setErrorStyle(refusal.style());
        if (!refusal.words().isEmpty()) {
            validation.createErrorBox(refusal.title(), refusal.words());
            validation.setShowErrorBox(true);
        }
        sheet.addValidationData(validation);
    }

    private record Prompt(String title, String words) {}

    /**
     * @param style one of {@link ErrorStyle}: refused, or asked about
     */
    private record Refusal(int style, String title, String words) {

        static final Refusal NONE = new Refusal(ErrorStyle.STOP, "", "");
    }
}
