package org.ziping.model.grid;

import java.util.Objects;
import java.util.Optional;

/**
 * A name the workbook gives to cells or to a formula.
 *
 * @param name as formulas use it; upper and lower case are the same
 * @param sheet the only sheet it holds on; empty if it holds in the whole workbook
 * @param formula what it stands for, without leading equals sign, such as {@code 自评表!$F$12}
 */
public record DefinedName(String name, Optional<String> sheet, String formula) {

    public DefinedName {
        Objects.requireNonNull(name);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(formula);
    }
}
