package org.ziping.form;

import org.ziping.model.grid.Grid;

/** Forms in generated layouts and wordings, for tests of what is made from them. */
public final class GeneratedGrids {

    private GeneratedGrids() {}

    /** The workbook of a seed. */
    public static Grid of(long seed) {
        return FormGenerator.form(seed).grid();
    }
}
