package org.ziping.workbook.proof;

/** The number formats that stand in no style table and are the same in every language. */
final class BuiltIn {

    private BuiltIn() {}

    static String code(int id) {
        return switch (id) {
            case 0 -> "General";
            case 1 -> "0";
            case 2 -> "0.00";
            case 3 -> "#,##0";
            case 4 -> "#,##0.00";
            case 9 -> "0%";
            case 10 -> "0.00%";
            case 49 -> "@";
            default -> "#" + id;
        };
    }
}
