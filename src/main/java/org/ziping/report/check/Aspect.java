package org.ziping.report.check;

import java.util.regex.Pattern;

/** What a figure of an indicator is, by the words reports have for it. */
enum Aspect {
    MIDYEAR("年中监控完成值", "年中(?:监控)?(?:实际)?(?:指标)?(?:完成)?(?:值|数|情况)?"),
    LAST_YEAR("上年完成值", "上年(?:度)?(?:实际)?(?:完成)?(?:值|数)?"),
    COMPLETION("完成率", "(?:指标|目标|任务)?完成(?:率|比例|程度)|得分系数"),
    TARGET(
            "指标值",
            "(?:年初|年度|全年|预期|绩效|设定|计划|预定|调整后|原定)+的?(?:指标|目标)(?:值|数)?(?:完成|设定)?|(?:指标|目标)(?:值|数)|目标"
                    + "|(?:预期|设定|计划|预定|原定)(?:值|数)?(?:完成)?"),
    ACTUAL(
            "实际完成值",
            "(?:全年|年度|年末|年终|年底|本年|本年度|本次评价|本次|现|已|均)*(?:实际)?(?:指标)?(?:完成|达到|达成|实现)(?:情况)?(?:指标)?(?:值|数|量)?"
                    + "|(?:全年|年度|年末|年终)?实际值?|本次评价"),
    TARGET_CHANGE("指标值调整数", "(?:年中|指标值)?(?:调增|调减|调整)(?:数|了)"),
    WEIGHT("分值", "(?:指标)?(?:权重)?分值(?:权重)?|权重(?:分值|分)?|标准分|满分"),
    SCORE("得分", "(?:自评|评价|指标|实际|最终|本项)*得分|自评分|得"),
    DEDUCTION("扣分", "扣(?:减|除)?分?值?");

    private final String title;
    private final Pattern words;

    Aspect(String title, String words) {
        this.title = title;
        this.words = Pattern.compile(words);
    }

    String title() {
        return title;
    }

    Pattern words() {
        return words;
    }

    /** Whether it is measured in points. */
    boolean isInPoints() {
        return this == WEIGHT || this == SCORE || this == DEDUCTION;
    }
}
