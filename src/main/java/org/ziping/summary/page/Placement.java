package org.ziping.summary.page;

import java.util.Objects;
import org.ziping.model.grid.Area;

/**
 * A chart and the cells it covers.
 *
 * @param drawing what is drawn
 * @param over the cells it covers
 */
public record Placement(Drawing drawing, Area over) {

    public Placement {
        Objects.requireNonNull(drawing);
        Objects.requireNonNull(over);
    }
}
