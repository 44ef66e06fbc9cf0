package org.ziping.workbook.display;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sections of a number format, parted by semicolons: for positive numbers, negative ones, zero, and words. */
final class FormatSections {

    private static final int FOR_NUMBERS = 3;

    private final List<NumberDisplay.Shown> sections;

    private FormatSections(List<NumberDisplay.Shown> sections) {
        this.sections = sections;
    }

    /** The sections of a format; what this package does not understand the Excel library shows. */
    static FormatSections of(String code, DayCount count) {
        List<NumberDisplay.Shown> sections = new ArrayList<>();
        List<String> parts = split(code);
        if (parts.size() > 1 && parts.get(parts.size() - 1).contains("@")) {
            parts.remove(parts.size() - 1);
        }
        for (String section : parts.subList(0, Math.min(parts.size(), FOR_NUMBERS))) {
            Optional<FormatTokens> tokens = FormatTokens.find(section);
            Optional<NumberDisplay.Shown> shown = tokens.flatMap(found -> shown(found, count));
            if (shown.isEmpty()) {
                return new FormatSections(List.of(new LibraryDisplay(code, count)));
            }
            sections.add(shown.get());
        }
        return new FormatSections(sections);
    }

    private static Optional<NumberDisplay.Shown> shown(FormatTokens tokens, DayCount count) {
        return tokens.isDate()
                ? DateSection.find(tokens, count).map(section -> section)
                : NumberSection.find(tokens).map(section -> section);
    }

    private static List<String> split(String code) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        boolean isQuoted = false;
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == '\\' && !isQuoted) {
                at++;
            } else if (c == ';' && !isQuoted) {
                parts.add(code.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(code.substring(Math.min(from, code.length())));
        return parts;
    }

    /** The text, blanks at its edges left out: they only keep a distance to the border of the cell. */
    String shown(BigDecimal number) {
        return unstripped(number).strip();
    }

    private String unstripped(BigDecimal number) {
        if (number.signum() < 0) {
            if (sections.size() > 1) {
                return sections.get(1).of(number.negate());
            }
            String shown = sections.get(0).of(number.negate());
            return sections.get(0) instanceof NumberSection && hasDigitAboveZero(shown)
                    ? "-" + shown
                    : negativeByItself(number, shown);
        }
        return sections.get(number.signum() == 0 && sections.size() > 2 ? 2 : 0).of(number);
    }

    private String negativeByItself(BigDecimal number, String shown) {
        return sections.get(0) instanceof NumberSection
                ? shown
                : sections.get(0).of(number);
    }

    private static boolean hasDigitAboveZero(String shown) {
        return shown.chars().anyMatch(c -> c >= '1' && c <= '9');
    }
}
