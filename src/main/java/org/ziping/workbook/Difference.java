package org.ziping.workbook;

/**
 * A place where a produced workbook is not what the original and the plan make of it.
 *
 * @param part the part of the package, such as {@code xl/worksheets/sheet1.xml}
 * @param place the cell or element within the part, empty if it is the part as a whole
 * @param sentence what is there and what should be, in Chinese, without full stop
 */
public record Difference(String part, String place, String sentence) {

    /** One line for a record of faults. */
    @Override
    public String toString() {
        return part + (place.isEmpty() ? "" : " " + place) + " " + sentence;
    }
}
