package org.ziping.form.points;

import org.ziping.model.FromCell;
import org.ziping.model.Points;

/** A weight with the score beside it. */
public record WeighedScore(FromCell<Points> weight, FromCell<Points> score) {

    WeighedScore withWeight(FromCell<Points> other) {
        return new WeighedScore(other, score);
    }

    /** The same weight with another score. */
    public WeighedScore withScore(FromCell<Points> other) {
        return new WeighedScore(weight, other);
    }
}
