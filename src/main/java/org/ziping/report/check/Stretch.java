package org.ziping.report.check;

/**
 * A part of a passage that speaks of one indicator.
 *
 * @param name the indicator's
 */
record Stretch(Passage passage, String name, Line.Span span) {}
