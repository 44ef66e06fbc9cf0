package org.ziping.model;

import java.util.Locale;

/**
 * The catalogue of findings: every kind of mistake the program can name. Codes are stable; docs/findings.md explains each.
 */
public enum FindingCode {
    // The file itself
    FILE_MISSING(Severity.ERROR, "找不到文件", "请核对文件名和路径"),
    FOLDER_WITHOUT_FORMS(Severity.ERROR, "文件夹里没有自评表", "请把 .xlsx 或 .xls 文件放进该文件夹"),
    FILE_UNREADABLE(Severity.ERROR, "文件打不开", "请确认文件没有被占用、自己有权读取"),
    FILE_EMPTY(Severity.ERROR, "文件是空的", "请重新保存或重新复制一份"),
    FILE_NOT_EXCEL(Severity.ERROR, "不是 Excel 文件", "请在 Excel 或 WPS 中另存为 .xlsx"),
    FILE_NOT_WORD(Severity.ERROR, "不是 Word 文档", "请在 Word 或 WPS 中另存为 .docx"),
    FILE_DAMAGED(Severity.ERROR, "文件已损坏", "请在 Excel 或 WPS 中打开修复后另存"),
    FILE_ENCRYPTED(Severity.ERROR, "文件有打开密码", "请取消打开密码后再交"),
    FILE_STRICT_OOXML(Severity.ERROR, "格式为“严格 Open XML”", "请另存为普通的 Excel 工作簿（.xlsx）"),
    FILE_TOO_OLD(Severity.ERROR, "Excel 95 或更早的格式", "请另存为 .xlsx"),
    FILE_TOO_LARGE(Severity.ERROR, "文件过大", "请删去无关的工作表和图片后再交"),
    FILE_SIGNED(Severity.ERROR, "文件带数字签名", "写入得分会使签名失效，请交未签名的文件"),
    FILE_UNSUPPORTED(Severity.ERROR, "文件结构不受支持", "请在 Excel 或 WPS 中另存为 .xlsx"),

    // Understanding the form
    NO_FORM(Severity.ERROR, "没有找到自评表", "请确认工作簿里有绩效自评表，且表头完整"),
    OTHER_TABLE(Severity.ERROR, "不是自评表", "请交填好的绩效自评表"),
    COLUMN_UNCLEAR(Severity.ERROR, "看不出是哪一列", "请按模板写清表头"),
    COLUMN_MISSING(Severity.ERROR, "缺少必需的列", "请按模板补上该列"),
    VALUE_NOT_A_NUMBER(Severity.ERROR, "不是数字", "请填写数字"),
    TARGET_UNREADABLE(Severity.WARNING, "指标值看不懂", "请写成如“≥95%”的形式"),
    ACTUAL_UNREADABLE(Severity.ERROR, "实际完成值看不懂", "请写成如“95%”的形式"),
    MONEY_UNIT_CONTRADICTS(Severity.WARNING, "金额单位与数字不符", "请核对金额单位"),
    PLACEHOLDER_ROW(Severity.NOTE, "模板残留的行", "请删去该行或填写完整"),
    HIDDEN_ROW(Severity.NOTE, "有内容的行被隐藏", "请取消隐藏后核对"),
    YEAR_MISSING(Severity.WARNING, "没有写年度", "请在标题下写明年度"),
    YEAR_CONTRADICTS(Severity.WARNING, "年度前后不一", "请核对年度"),
    UNIT_MISSING(Severity.WARNING, "没有写单位名称", "请填写单位名称"),

    // Weights
    WEIGHT_MISSING(Severity.ERROR, "缺少分值", "请填写分值"),
    FORM_WITHOUT_WEIGHTS(Severity.ERROR, "整张表没有分值", "请填写各指标的分值"),
    FORM_WITHOUT_POINTS(Severity.WARNING, "表中没有分值和得分列", "要计分的请补上这两列，不计分的不用改"),
    WEIGHTS_SHARED(Severity.WARNING, "几行共用一个分值", "请逐行填写分值"),
    WEIGHTS_SUM(Severity.ERROR, "分值合计不对", "请调整分值"),
    PRINTED_WEIGHTS_DIFFER(Severity.WARNING, "填写的分值合计与各项相加不符", "请核对分值合计"),
    WEIGHTS_OF_LEVEL(Severity.WARNING, "一级指标的分值与标明的不符", "请核对该级指标的分值"),
    WEIGHTS_AS_SHARES(Severity.NOTE, "分值按比例填写", "请核对分值"),
    SCORES_ON_OTHER_SCALE(Severity.WARNING, "得分与分值不是一个尺度", "请按分值填写得分"),
    WEIGHTS_WITHOUT_BUDGET(Severity.NOTE, "没有预算执行情况，分值不足满分", "请核对是否需要补上资金情况"),
    WEIGHTS_NOT_BY_RULE(Severity.NOTE, "一级指标的分值与规则不同", "请核对是否按规定设置权重"),

    // Money
    MONEY_MISSING(Severity.ERROR, "缺少金额", "请填写金额"),
    MONEY_NEGATIVE(Severity.ERROR, "金额为负数", "请核对金额"),
    MONEY_TOTAL_ZERO(Severity.WARNING, "合计行为零而明细行有数", "请填写合计行"),
    MONEY_UNITS_DIFFER(Severity.ERROR, "预算数与执行数的单位不同", "请统一金额单位"),
    MONEY_NOT_TOTAL(Severity.WARNING, "明细相加不等于合计", "请核对各行金额"),
    MONEY_SOURCES_BLANK(Severity.NOTE, "资金来源没有填写金额", "请填写各项金额，没有的填 0"),
    MONEY_COLUMNS_DIFFER(Severity.WARNING, "同一行的金额加减不符", "请核对各列金额"),
    MONEY_PROJECTS_DIFFER(Severity.WARNING, "项目清单与项目支出不符", "请核对项目清单"),
    MONEY_FROM_TASKS(Severity.NOTE, "预算取自年度主要任务", "请核对是否为全部资金，不是的请补上资金情况"),
    BUDGET_ZERO(Severity.ERROR, "全年预算数为零", "请填写全年预算数"),
    EXECUTION_ABOVE_BUDGET(Severity.WARNING, "执行数大于预算数", "请核对执行数或补记预算调整"),
    EXECUTION_LOW(Severity.WARNING, "预算执行率偏低", "请说明原因"),
    BUDGET_CHANGE_LARGE(Severity.WARNING, "预算调整幅度大", "请在基本情况中说明调整原因"),

    // Indicators
    ATTAINMENT_UNCLEAR(Severity.WARNING, "看不出是否完成", "请核对，没有完成的写明原因"),
    TARGET_MISSING(Severity.ERROR, "缺少指标值", "请填写指标值"),
    ACTUAL_MISSING(Severity.ERROR, "缺少实际完成值", "请填写实际完成值"),
    UNITS_DIFFER(Severity.ERROR, "完成值与指标值的单位不同", "请统一单位"),
    UNITS_COMPARED(Severity.NOTE, "完成值与指标值的单位相近但不同", "请统一单位"),
    SCORE_NEEDED(Severity.ERROR, "需由单位填写得分", "请按定性标准填写得分"),
    SCORE_OUT_OF_BAND(Severity.ERROR, "得分不在该档范围内", "请在该档范围内填写得分"),
    SCORE_ABOVE_WEIGHT(Severity.ERROR, "得分高于分值", "请填写不高于分值的得分"),
    RULE_NOT_UNDERSTOOD(Severity.ERROR, "评分规则看不懂", "请由单位填写得分"),
    RULE_STEPS_MISSING(Severity.NOTE, "赋分规则没有写明分档", "请在规则中写明分档"),
    BOUND_ONLY_REACHED(Severity.WARNING, "完成值正好是指标值不包括的数", "请核对指标值的符号，含本数的请写“≥”“≤”"),
    ROUNDED_TO_FULL(Severity.NOTE, "没有达到指标值，取舍后是满分", "请核对实际完成值和得分"),
    OVER_FULFILMENT(Severity.WARNING, "超额完成过多", "请说明原因并合理制定指标值"),
    SHARE_ABOVE_WHOLE(Severity.WARNING, "比率超过 100%", "请核对实际完成值"),
    TARGET_DIRECTION_ASSUMED(Severity.NOTE, "指标值没有写 ≥ 或 ≤", "请在指标值前写“≥”或“≤”"),
    ACTUAL_NOT_EXACT(Severity.NOTE, "实际完成值不是确切的数", "请填写确切的数"),
    TARGET_NOT_ADJUSTED(Severity.WARNING, "预算调整而指标值未调整", "请核对是否需要填写调整后指标值"),
    MIDYEAR_ABOVE_YEAREND(Severity.WARNING, "年中值高于年末值", "请核对年中监控完成值和实际完成值"),
    FORM_TWICE(Severity.WARNING, "同一工作簿里有重复的自评表", "请删去重复的一张"),
    INDICATOR_TWICE(Severity.WARNING, "指标重复", "请删去重复的指标"),
    NAME_CONTRADICTS_AMOUNT(Severity.WARNING, "指标名称与填写的金额不符", "请核对指标名称和指标值"),
    RATE_CONTRADICTS_MONEY(Severity.WARNING, "执行率指标与资金情况不符", "请核对实际完成值和各项金额"),
    REASON_MISSING(Severity.WARNING, "未达到指标值而没有说明原因", "请填写偏差原因和改进措施"),
    MEASURE_MISSING(Severity.NOTE, "有偏差原因而没有改进措施", "请填写改进措施"),
    REASON_NOT_NEEDED(Severity.NOTE, "没有偏差而写了原因", "请核对该行"),

    // What the form printed
    PRINTED_RATE_DIFFERS(Severity.WARNING, "执行率与计算不符", "请核对，评分以计算结果为准"),
    PRINTED_COMPLETION_DIFFERS(Severity.WARNING, "完成率与计算不符", "请核对，评分以计算结果为准"),
    PRINTED_SCORE_DIFFERS(Severity.WARNING, "得分与计算不符", "请核对，评分以计算结果为准"),
    SCORES_ROUNDED(Severity.WARNING, "得分的小数位数与规则不同", "请核对得分，或改用取舍方法相同的规则"),
    PRINTED_TOTAL_DIFFERS(Severity.WARNING, "总分与计算不符", "请核对，评分以计算结果为准"),
    PRINTED_RATING_DIFFERS(Severity.WARNING, "等级与总分不符", "请核对，等级以总分为准"),
    FORMULA_DIFFERS(Severity.WARNING, "公式结果与计算不符", "公式保留未改，请核对公式"),

    // The sheet 基本情况
    IDLE_FUNDS_CLAIM(Severity.WARNING, "称无闲置资金而有项目未支出", "请核对说法或说明原因"),
    EFFECT_WITHOUT_SPENDING(Severity.WARNING, "项目没有支出而写了效益", "请核对该项目的执行数或效益"),
    TEXT_CONTRADICTS_FORM(Severity.WARNING, "文字中的数字与自评表不符", "请核对两处数字"),
    STAFF_CONTRADICTS(Severity.WARNING, "人数与编制不符", "请核对编制数和实有人数"),

    // The report
    REPORT_TEXT_MISSING(Severity.NOTE, "自评报告缺少文字", "请在“基本情况”一页填写后重新生成，或直接在报告里补写"),

    // A report held against its form
    REPORT_FIGURE_DIFFERS(Severity.WARNING, "报告中的数字与自评表不符", "请核对报告和自评表，改正其中一处"),
    REPORT_RATING_DIFFERS(Severity.WARNING, "报告中的等级与自评表不符", "请核对报告中的等级"),
    REPORT_CONTRADICTS_ITSELF(Severity.WARNING, "报告前后的数字不一致", "请核对报告中的两处数字"),
    REPORT_WITHOUT_INDICATOR(Severity.NOTE, "报告没有写到自评表的指标", "请核对是否漏写"),

    // The roster of mail addresses
    ROSTER_UNIT_MISSING(Severity.ERROR, "通讯录里没有这个单位", "请补上单位和邮箱"),
    ROSTER_UNIT_TWICE(Severity.ERROR, "通讯录里一个单位有两行", "请合并成一行"),
    ROSTER_ADDRESS_MISSING(Severity.ERROR, "通讯录里没有邮箱", "请填写邮箱"),
    ROSTER_ADDRESS_MALFORMED(Severity.ERROR, "邮箱写法不对", "请写成如 name@example.org 的样子"),
    ROSTER_ADDRESS_TWICE(Severity.WARNING, "邮箱重复", "请核对是否填错"),
    ROSTER_DOMAIN_NOT_ALLOWED(Severity.ERROR, "邮箱不在允许的域名内", "请核对邮箱");

    private final Severity severity;
    private final String title;
    private final String remedy;

    FindingCode(Severity severity, String title, String remedy) {
        this.severity = severity;
        this.title = title;
        this.remedy = remedy;
    }

    /** The word machines read and the manual is sorted by, such as {@code weights-sum}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** The mistake in a few words. */
    public String title() {
        return title;
    }

    /** What the author can do about it. */
    public String remedy() {
        return remedy;
    }
}
