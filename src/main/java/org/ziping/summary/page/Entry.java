package org.ziping.summary.page;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** What a slot shows. */
public sealed interface Entry {

    Entry NOTHING = new Nothing();

    /** Nothing but the look. */
    record Nothing() implements Entry {}

    /** Words, shown as they are whatever they look like. */
    record Words(String text) implements Entry {

        public Words {
            text = PlainText.of(text);
        }
    }

    /** A number. */
    record Figure(BigDecimal value) implements Entry {

        public Figure {
            Objects.requireNonNull(value);
        }
    }

    /**
     * A formula with the number it gives.
     *
     * @param formula without its leading equals sign; built from cell addresses only, never from words of a form
     */
    record Live(String formula, BigDecimal result) implements Entry {

        public Live {
            Objects.requireNonNull(formula);
            Objects.requireNonNull(result);
        }
    }

    /** The number shown, if it is one. */
    default Optional<BigDecimal> number() {
        if (this instanceof Figure figure) {
            return Optional.of(figure.value());
        }
        return this instanceof Live live ? Optional.of(live.result()) : Optional.empty();
    }

    static Entry words(String text) {
        return new Words(text);
    }

    static Entry figure(BigDecimal number) {
        return new Figure(number);
    }
}
