/**
 * Whole workbooks through the whole way: opened, read, scored, checked, and held against what a person says stands in them.
 *
 * <p>The forms lie under {@code src/test/resources/forms}, one folder each: {@code form.txt} draws it, {@code filled.xlsx} is made from the
 * drawing ({@code mvn test -Dtest=WriteWorkbooks}), {@code expected.csv} says what must be understood and which scores are right.
 */
package org.ziping.golden;
