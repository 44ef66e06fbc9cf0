package org.ziping.workbook.display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section that shows a date, a time or both. */
final class DateSection implements NumberDisplay.Shown {

    private static final BigDecimal DAYS = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    private final List<FormatTokens.Token> tokens;
    private final DayCount count;
    private final boolean hasHalfDays;

    private DateSection(List<FormatTokens.Token> tokens, DayCount count) {
        this.tokens = tokens;
        this.count = count;
        this.hasHalfDays = tokens.stream().anyMatch(token -> token.kind() == FormatTokens.Kind.HALF_DAY);
    }

    /** The section; empty if it names months or days of the week in words, or shows fractions of a second. */
    static Optional<DateSection> find(FormatTokens tokens, DayCount count) {
        List<FormatTokens.Token> plain = new ArrayList<>();
        for (FormatTokens.Token token : tokens.all()) {
            boolean isFraction = token.kind() == FormatTokens.Kind.NUMBER && !"./,".contains(token.text());
            boolean isInWords = token.kind() == FormatTokens.Kind.DATE
                    && token.text().length() > 2
                    && token.text().charAt(0) != 'y';
            if (isFraction || isInWords || token.kind() == FormatTokens.Kind.GENERAL) {
                return Optional.empty();
            }
            plain.add(token);
        }
        return Optional.of(new DateSection(plain, count));
    }

    @Override
    public String of(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(DAYS) >= 0) {
            return GeneralNumber.of(number);
        }
        LocalDateTime moment = moment(number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            FormatTokens.Token token = tokens.get(i);
            switch (token.kind()) {
                case DATE -> text.append(part(token.text(), i, moment));
                case HALF_DAY -> text.append(halfDay(token.text(), moment));
                default -> text.append(token.text());
            }
        }
        return text.toString();
    }

    private LocalDateTime moment(BigDecimal number) {
        BigDecimal day = number.setScale(0, RoundingMode.DOWN);
        long seconds = number.subtract(day)
                .multiply(SECONDS_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        return count.day(day.longValue()).atStartOfDay().plusSeconds(seconds);
    }

    private static String halfDay(String words, LocalDateTime moment) {
        int slash = words.indexOf('/');
        return moment.getHour() < 12 ? words.substring(0, slash) : words.substring(slash + 1);
    }

    private String part(String letters, int index, LocalDateTime moment) {
        return switch (letters.charAt(0)) {
            case 'y' -> letters.length() > 2 ? Integer.toString(moment.getYear()) : padded(moment.getYear() % 100, 2);
            case 'm' -> padded(isMinute(index) ? moment.getMinute() : moment.getMonthValue(), letters.length());
            case 'd' -> padded(moment.getDayOfMonth(), letters.length());
            case 'h' -> padded(hasHalfDays ? (moment.getHour() + 11) % 12 + 1 : moment.getHour(), letters.length());
            default -> padded(moment.getSecond(), letters.length());
        };
    }

    private static String padded(int number, int width) {
        return number < 10 && width > 1 ? "0" + number : Integer.toString(number);
    }

    /** An m behind hours or before seconds counts minutes. */
    private boolean isMinute(int index) {
        return neighbour(index, -1) == 'h' || neighbour(index, 1) == 's';
    }

    private char neighbour(int index, int step) {
        for (int i = index + step; i >= 0 && i < tokens.size(); i += step) {
            if (tokens.get(i).kind() == FormatTokens.Kind.DATE) {
                return tokens.get(i).text().charAt(0);
            }
        }
        return ' ';
    }
}
