package org.ziping.report.template;

/** The indicators of a form in a table and a chart, the same in every report: with their points, or without where the form has none. */
final class IndicatorTables {

    static final String TEXT = """
            {{?计分}}
            !caption 绩效指标完成和得分情况表
            !table 560|1200|1908|1300|1300|1120|700|700
            序号|一级指标|三级指标|指标值|实际完成值|完成率|分值|得分
            {{指标表}}[序号]|[一级指标]|<[指标名称]|[指标值原文]|[实际完成值]|[完成率]|[分值]|[得分]
            !figure {{得分图}}
            {{/计分}}
            {{?不计分}}
            !caption 绩效指标完成情况表
            !table 560|1200|1908|1400|1400|1220|1100
            序号|一级指标|三级指标|指标值|实际完成值|完成率|完成情况
            {{指标表}}[序号]|[一级指标]|<[指标名称]|[指标值原文]|[实际完成值]|[完成率]|[完成情况]
            !figure {{完成图}}
            {{/不计分}}
            """;

    private IndicatorTables() {}
}
