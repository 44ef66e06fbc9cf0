package org.ziping.report.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a bar chart shows.
 *
 * @param title above it
 * @param names of the groups of bars, none of them empty
 * @param series the bars of one colour; one without a single number is left out, since programs would draw it as 1, 2, 3
 */
public record Bars(String title, List<String> names, List<Series> series) {

    public Bars {
        names = List.copyOf(names);
        series = series.stream().filter(Series::hasNumber).toList();
        int groups = names.size();
        if (series.stream().anyMatch(one -> one.numbers().size() != groups)) {
            throw new IllegalArgumentException("as many numbers as names: " + title);
        }
    }

    /**
     * @param colour as RGB in hexadecimal
     * @param numbers one per name; empty where there is none
     */
    public record Series(String name, String colour, List<Optional<BigDecimal>> numbers) {

        public Series {
            numbers = List.copyOf(numbers);
        }

        private boolean hasNumber() {
            return numbers.stream().anyMatch(Optional::isPresent);
        }
    }
}
