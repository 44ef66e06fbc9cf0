/**
 * The values of a rules file: which rules an authority applies, with which thresholds.
 *
 * <p>Values only; {@code scoring} reads them from YAML and computes by them, {@code check} takes its thresholds from them.
 */
package org.ziping.model.rules;
