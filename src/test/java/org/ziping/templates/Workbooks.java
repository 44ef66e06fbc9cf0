package org.ziping.templates;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The workbooks that are tracked, and how each is made. */
final class Workbooks {

    private Workbooks() {}

    /** File name, from the project's folder, to its maker. */
    static Map<Path, Supplier<byte[]>> tracked() {
        Map<Path, Supplier<byte[]>> makers = new LinkedHashMap<>();
        makers.put(
                Path.of("templates", "部门整体支出绩效自评表.xlsx"),
                () -> BlankForms.wholeUnit().bytes());
        makers.put(
                Path.of("templates", "项目支出绩效自评表.xlsx"),
                () -> BlankForms.project().bytes());
        makers.put(
                Path.of("examples", "红十字会-2023.xlsx"),
                () -> RedCrossExample.workbook().bytes());
        makers.put(
                Path.of("examples", "项目支出-示例.xlsx"),
                () -> VenueExample.workbook().bytes());
        return makers;
    }
}
