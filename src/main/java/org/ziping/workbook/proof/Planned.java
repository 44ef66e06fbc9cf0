package org.ziping.workbook.proof;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.EditContent;

/** Whether a cell holds what was planned for it, and looks as it did but for a number format that was asked for. */
final class Planned {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEX = 16;

    private final StylesProof styles;

    Planned(StylesProof styles) {
        this.styles = styles;
    }

    /**
     * What is wrong with the cell, in Chinese.
     *
     * @param before the cell that stood there, empty if none did
     * @param style the look that stood there, or that a new cell has
     */
    Optional<String> wrong(EditContent content, Optional<ProofCell> before, ProofCell after, int style) {
        if (!holds(content, before, after)) {
            return Optional.of("计划写入" + words(content) + "，现为“" + after.value() + "”"
                    + after.formula().map(one -> "（公式 " + one.says() + "）").orElse(""));
        }
        if (!looks(content, style, after.style())) {
            return Optional.of("样式变了：原为第" + style + "号，现为第" + after.style() + "号");
        }
        return before.filter(was -> !after.keepsWhatIsSaidBy(was)).map(was -> "单元格的附加内容变了");
    }

    private static boolean holds(EditContent content, Optional<ProofCell> before, ProofCell after) {
        if (content instanceof EditContent.Number number) {
            return !after.hasFormula() && isNumber(after, number.number());
        }
        if (content instanceof EditContent.Text text) {
            return !after.hasFormula()
                    && after.type().equals("inlineStr")
                    && plain(after.inline()).equals(text.text());
        }
        if (content instanceof EditContent.Formula formula) {
            return after.formula()
                            .flatMap(ProofFormula::spelled)
                            .filter(formula.formula()::equals)
                            .isPresent()
                    && isNumber(after, formula.value());
        }
        boolean same = before.filter(was -> was.hasFormula() && ProofFormula.same(was.formula(), after.formula()))
                .isPresent();
        return same && gives(((EditContent.Result) content).value(), after);
    }

    private static boolean isNumber(ProofCell cell, BigDecimal number) {
        return cell.number().filter(stored -> stored.compareTo(number) == 0).isPresent();
    }

    private static boolean gives(CellValue value, ProofCell cell) {
        if (value instanceof CellValue.Number number) {
            return isNumber(cell, number.number());
        }
        if (value instanceof CellValue.Bool bool) {
            return cell.type().equals("b") && cell.value().equals(bool.value() ? "1" : "0");
        }
        if (value instanceof CellValue.Error error) {
            return cell.type().equals("e") && cell.value().equals(error.code());
        }
        String text = value instanceof CellValue.Text words ? words.text() : "";
        return cell.type().equals("str") && plain(cell.value()).equals(text);
    }

    private boolean looks(EditContent content, int before, int after) {
        if (before == after) {
            return true;
        }
        Optional<String> format = content instanceof EditContent.Number number
                ? Optional.of(number.format())
                : content instanceof EditContent.Formula formula ? Optional.of(formula.format()) : Optional.empty();
        return format.filter(styles.format(after)::equals).isPresent() && styles.differOnlyInFormat(before, after);
    }

    private static String words(EditContent content) {
        if (content instanceof EditContent.Number number) {
            return number.number().toPlainString();
        }
        if (content instanceof EditContent.Text text) {
            return "“" + text.text() + "”";
        }
        if (content instanceof EditContent.Formula formula) {
            return "公式 " + formula.formula() + "，值 " + formula.value().toPlainString();
        }
        return "公式结果 " + ((EditContent.Result) content).value();
    }

    private static String plain(String escaped) {
        Matcher matcher = ESCAPE.matcher(escaped);
        return matcher.replaceAll(
                one -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(one.group(1), HEX))));
    }
}
