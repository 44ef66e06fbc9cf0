package org.ziping.model;

import java.util.function.UnaryOperator;

/**
 * The end of a form, wherever it stands.
 *
 * @param weights the sum of the weights as printed
 * @param total 总分 as printed
 * @param repeated the total once more, 自评得分 at the top of a form with a row that adds up; absent if it is said once
 * @param rating 自评等级 as printed
 */
public record Closing(
        FromCell<Points> weights, FromCell<Points> total, FromCell<Points> repeated, FromCell<String> rating) {

    /** The end of a form that says its total once. */
    public Closing(FromCell<Points> weights, FromCell<Points> total, FromCell<String> rating) {
        this(weights, total, FromCell.absent(), rating);
    }

    /** The same with its points read on another scale. */
    public Closing withPoints(UnaryOperator<Points> ofWeights, UnaryOperator<Points> ofTotal) {
        return new Closing(weights.map(ofWeights), total.map(ofTotal), repeated.map(ofTotal), rating);
    }
}
