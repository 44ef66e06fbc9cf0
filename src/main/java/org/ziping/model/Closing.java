package org.ziping.model;

/**
 * The end of a form, wherever it stands.
 *
 * @param weights the sum of the weights as printed
 * @param total 总分 as printed
 * @param rating 自评等级 as printed
 */
public record Closing(FromCell<Points> weights, FromCell<Points> total, FromCell<String> rating) {}
