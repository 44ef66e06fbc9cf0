package org.ziping.model;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;

/**
 * A value as a cell of the form gave it: it keeps its place and its text as typed.
 *
 * <p>No column for it, blank, "/" and a text that cannot be understood are different things; see {@link State}.
 *
 * @param <T> what the text means
 * @param state whether there is a value, and if not, why
 * @param source the cell, empty only if the form has no such cell
 * @param typed the text as the cell shows it
 * @param value the meaning, there if and only if the state is {@link State#GIVEN}
 */
public record FromCell<T>(State state, Optional<CellAddress> source, String typed, Optional<T> value) {

    /** Why there is a value or none. */
    public enum State {
        /** The text was understood. */
        GIVEN,
        /** The cell is empty. */
        BLANK,
        /** The person wrote that there is none: /, —, 无, 不适用. */
        NOT_APPLICABLE,
        /** There is a text, but it does not mean a value of this kind. */
        UNREADABLE,
        /** The form has no cell for it. */
        ABSENT
    }

    public FromCell {
        Objects.requireNonNull(typed);
        if (value.isPresent() != (state == State.GIVEN)) {
            throw new IllegalArgumentException(state + " and value " + value);
        }
        if (source.isEmpty() != (state == State.ABSENT)) {
            throw new IllegalArgumentException(state + " and cell " + source);
        }
    }

    public static <T> FromCell<T> given(Cell cell, T value) {
        return new FromCell<>(State.GIVEN, Optional.of(cell.address()), cell.shown(), Optional.of(value));
    }

    public static <T> FromCell<T> blank(Cell cell) {
        return withoutValue(State.BLANK, cell);
    }

    public static <T> FromCell<T> notApplicable(Cell cell) {
        return withoutValue(State.NOT_APPLICABLE, cell);
    }

    public static <T> FromCell<T> unreadable(Cell cell) {
        return withoutValue(State.UNREADABLE, cell);
    }

    public static <T> FromCell<T> absent() {
        return new FromCell<>(State.ABSENT, Optional.empty(), "", Optional.empty());
    }

    /** The same value where another cell stands for it, such as a tick for the words above it. */
    public FromCell<T> at(Cell place) {
        return new FromCell<>(state, Optional.of(place.address()), typed, value);
    }

    /** The words of a cell, stripped; blank if there are none. */
    public static FromCell<String> words(Cell cell) {
        return cell.isBlank() ? blank(cell) : given(cell, cell.shown().strip());
    }

    private static <T> FromCell<T> withoutValue(State state, Cell cell) {
        return new FromCell<>(state, Optional.of(cell.address()), cell.shown(), Optional.empty());
    }

    /** The value, if there is one. */
    public Optional<T> find() {
        return value;
    }

    /**
     * The value, which must be there.
     *
     * @throws NoSuchElementException if it is not
     */
    public T require() {
        return value.orElseThrow(() -> new NoSuchElementException(state + " at " + source + ": " + typed));
    }

    /**
     * The cell, which the form must have.
     *
     * @throws NoSuchElementException if it has none
     */
    public CellAddress cell() {
        return source.orElseThrow(() -> new NoSuchElementException("the form has no such cell"));
    }

    public boolean is(State asked) {
        return state == asked;
    }

    /** This cell; the other if the form has none. */
    public FromCell<T> or(FromCell<T> other) {
        return state == State.ABSENT ? other : this;
    }

    /** The same cell with another meaning of its value. */
    public <R> FromCell<R> map(Function<? super T, ? extends R> meaning) {
        return new FromCell<>(state, source, typed, value.map(meaning));
    }
}
