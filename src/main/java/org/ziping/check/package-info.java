/**
 * What is missing, contradictory or out of range: findings out.
 *
 * <p>Takes a {@link org.ziping.model.Reading} and scorecards with the thresholds of the rules, gives findings. Pure: knows
 * no file and changes nothing.
 */
package org.ziping.check;
