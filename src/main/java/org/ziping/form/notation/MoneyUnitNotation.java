package org.ziping.form.notation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ziping.form.notation.measure.Units;
import org.ziping.form.notation.text.Numeral;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Texts;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Quantity;

/** The money unit that a title, header, label or figure names. */
public final class MoneyUnitNotation {

    private static final String YUAN = "元";
    private static final Set<String> MEASURES = Set.of(YUAN, Quantity.PERCENT);

    /** What may stand right before 元 where it is the name of the unit and not part of another word. */
    private static final String BEFORE_YUAN = "(:万亿币,;";

    /** What stands between several units, and around them. */
    private static final Pattern BETWEEN = Pattern.compile("[、,;和()]");

    /** The currency in front of a unit says nothing of its size. */
    private static final String CURRENCY = "人民币";

    private MoneyUnitNotation() {}

    /**
     * The unit: 万元 of 项目资金（万元）, 元 of 单位：元, 万元 of 620.82万元 and of 5.8万.
     *
     * @return empty if the text names none, or names two
     */
    public static Optional<MoneyUnit> find(String text) {
        String plain = Spelling.squeezed(text);
        Optional<MoneyUnit> found = Optional.empty();
        for (int at = plain.indexOf(YUAN); at >= 0; at = plain.indexOf(YUAN, at + 1)) {
            Optional<MoneyUnit> here = at(plain, at);
            if (here.isPresent() && found.isPresent() && !here.equals(found)) {
                return Optional.empty();
            }
            found = found.or(() -> here);
        }
        return found.or(() -> ofFigure(plain));
    }

    /**
     * Whether a text is a unit of money or of rates, alone or in a list of units, and so the name of nobody: 万元, 人民币元,
     * 万元、%.
     */
    public static boolean isAll(String text) {
        boolean measures = false;
        for (String part : BETWEEN.split(Spelling.squeezed(text).replace(CURRENCY, ""))) {
            Optional<Units.Placed> unit = Units.whole(part).filter(Units.Placed::known);
            if (unit.isEmpty() && !part.isEmpty()) {
                return false;
            }
            measures |= unit.filter(known -> MEASURES.contains(known.name())).isPresent();
        }
        return measures;
    }

    /** The same amount in another unit. */
    public static BigDecimal convert(BigDecimal amount, MoneyUnit from, MoneyUnit to) {
        if (from == to) {
            return amount;
        }
        BigDecimal moved = amount.movePointRight(shift(from) - shift(to)).stripTrailingZeros();
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }

    static int shift(MoneyUnit unit) {
        return switch (unit) {
            case YUAN -> 0;
            case TEN_THOUSAND_YUAN -> 4;
            case HUNDRED_MILLION_YUAN -> 8;
        };
    }

    /** The unit whose 元 stands at that place; empty if it belongs to 单元, 千元, 元/人 and the like. */
    private static Optional<MoneyUnit> at(String plain, int at) {
        boolean first = at == 0 || Numeral.isDigit(plain, at - 1) || BEFORE_YUAN.indexOf(plain.charAt(at - 1)) >= 0;
        boolean last = at + 1 == plain.length() || !Texts.isLetter(plain, at + 1) && plain.charAt(at + 1) != '/';
        if (!first || !last) {
            return Optional.empty();
        }
        char before = at == 0 ? ' ' : plain.charAt(at - 1);
        return switch (before) {
            case '万' -> Optional.of(MoneyUnit.TEN_THOUSAND_YUAN);
            case '亿' -> Optional.of(MoneyUnit.HUNDRED_MILLION_YUAN);
            default -> Optional.of(MoneyUnit.YUAN);
        };
    }

    private static Optional<MoneyUnit> ofFigure(String plain) {
        Optional<Numeral> number = Numeral.atLenient(plain, 0);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return switch (plain.substring(number.get().end())) {
            case "万" -> Optional.of(MoneyUnit.TEN_THOUSAND_YUAN);
            case "亿" -> Optional.of(MoneyUnit.HUNDRED_MILLION_YUAN);
            default -> Optional.empty();
        };
    }
}
