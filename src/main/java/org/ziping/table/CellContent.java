package org.ziping.table;

import com.alibaba.excel.enums.CellDataTypeEnum;
import com.alibaba.excel.metadata.data.FormulaData;
import com.alibaba.excel.metadata.data.WriteCellData;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** What the library is told to put into a cell. */
final class CellContent {

    /** The most letters a cell holds. */
    private static final int LONGEST = 32_767;
    /** The most letters of a text in a formula, and of a link. */
    private static final int LONGEST_IN_FORMULA = 255;

    /** What the file format takes for an escaped letter. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String ESCAPED = "_x005F_";
    private static final Pattern ESCAPED_ESCAPE = Pattern.compile(ESCAPED + "(?=x[0-9A-Fa-f]{4}_)");

    private CellContent() {}

    static WriteCellData<?> of(TableValue value) {
        if (value instanceof TableValue.Words words) {
            return words(words.text());
        }
        if (value instanceof TableValue.Figure figure) {
            return new WriteCellData<>(figure.value());
        }
        if (value instanceof TableValue.Moment moment) {
            return new WriteCellData<>(BigDecimal.valueOf(DateUtil.getExcelDate(moment.at())));
        }
        return value instanceof TableValue.Link link ? link(link) : new WriteCellData<>(CellDataTypeEnum.EMPTY);
    }

    /** The words as they were before {@link #of} wrote them; the library reads words inside a cell as they lie in the file. */
    static String unescaped(String text) {
        return text.contains(ESCAPED) ? ESCAPED_ESCAPE.matcher(text).replaceAll("_") : text;
    }

    private static WriteCellData<?> words(String text) {
        String whole = text.indexOf("_x") < 0 ? text : ESCAPE.matcher(text).replaceAll(ESCAPED);
        return new WriteCellData<>(whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - 1) + "…");
    }

    /** The words alone where a formula cannot hold them. */
    private static WriteCellData<?> link(TableValue.Link link) {
        WriteCellData<?> cell = words(link.shown());
        if (link.target().length() <= LONGEST_IN_FORMULA && link.shown().length() <= LONGEST_IN_FORMULA) {
            FormulaData formula = new FormulaData();
            formula.setFormulaValue("HYPERLINK(" + quoted(link.target()) + "," + quoted(link.shown()) + ")");
            cell.setFormulaData(formula);
        }
        return cell;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
