package org.ziping.workbook.patch;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.EditContent;

/** A cell with other content; its place, its looks and its extensions stay. */
final class CellWriter {

    private final String prefix;
    private final StyleTable styles;

    /**
     * @param prefix the prefix of the sheet's elements, with its colon
     */
    CellWriter(String prefix, StyleTable styles) {
        this.prefix = prefix;
        this.styles = styles;
    }

    /** A cell that was not there. */
    String fresh(String a1, int style, EditContent content) {
        StartTag tag = new StartTag("<" + prefix + "c r=\"" + a1 + "\"/>");
        CellPieces nothing = new CellPieces(
                style == 0 ? tag : tag.with("s", Integer.toString(style)), Optional.empty(), Optional.empty(), "");
        return write(nothing, content);
    }

    /** The cell {@code before} with another content. */
    String write(CellPieces before, EditContent content) {
        if (content instanceof EditContent.Result result) {
            return result(before, result.value()).text(prefix);
        }
        StartTag plain = before.tag().without("t").without("cm").without("vm");
        CellPieces after;
        if (content instanceof EditContent.Number number) {
            after = cell(
                    styled(plain, number.number(), number.format()), "", value(plainNumber(number.number())), before);
        } else if (content instanceof EditContent.Formula formula) {
            String f = element("f", Escapes.xml(formula.formula()));
            StartTag tag = styled(plain, formula.value(), formula.format());
            after = cell(tag, f, value(plainNumber(formula.value())), before);
        } else {
            after = cell(plain.with("t", "inlineStr"), "", inline(((EditContent.Text) content).text()), before);
        }
        return after.text(prefix);
    }

    private static CellPieces cell(StartTag tag, String formula, String value, CellPieces before) {
        return new CellPieces(tag, Optional.of(formula), Optional.of(value), before.rest());
    }

    private StartTag styled(StartTag tag, BigDecimal value, String format) {
        int style = Tag.number(tag, "s").orElse(0);
        int fitting = styles.fit(style, value, format);
        return fitting == style ? tag : tag.with("s", Integer.toString(fitting));
    }

    private CellPieces result(CellPieces before, CellValue value) {
        StartTag plain = before.tag().without("t").without("vm");
        StartTag tag = plain;
        String words;
        if (value instanceof CellValue.Number number) {
            words = plainNumber(number.number());
        } else if (value instanceof CellValue.Bool bool) {
            tag = plain.with("t", "b");
            words = bool.value() ? "1" : "0";
        } else if (value instanceof CellValue.Error error) {
            tag = plain.with("t", "e");
            words = Escapes.xml(error.code());
        } else {
            tag = plain.with("t", "str");
            words = value instanceof CellValue.Text text ? Escapes.cellText(text.text()) : "";
        }
        return new CellPieces(tag, before.formula(), Optional.of(value(words)), before.rest());
    }

    private String value(String words) {
        return element("v", words);
    }

    private String inline(String words) {
        return element(
                "is", "<" + prefix + "t xml:space=\"preserve\">" + Escapes.cellText(words) + "</" + prefix + "t>");
    }

    private String element(String name, String content) {
        return "<" + prefix + name + ">" + content + "</" + prefix + name + ">";
    }

    private static String plainNumber(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return Math.abs(bare.scale()) > 100 ? bare.toString() : bare.toPlainString();
    }
}
