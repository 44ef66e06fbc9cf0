package org.ziping.mail.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a template can ask for, by the word that stands between the braces. */
enum Tag {
    UNIT("单位"),
    CONTACT("联系人"),
    YEAR("年度"),
    FORM("自评表"),
    TOTAL("总分"),
    RATING("等级"),
    EXECUTION_RATE("预算执行率"),
    RESULTS("成绩"),
    WEAKEST("最弱指标"),
    REMARKS("问题"),
    REMARK_COUNT("问题数"),
    ATTACHMENTS("附件"),
    WHERE_TO_LOOK("附件说明"),
    SENDER("发件人"),
    DATE("日期");

    private final String word;

    Tag(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<Tag> find(String word) {
        return Arrays.stream(values()).filter(tag -> tag.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Tag::word).toList();
    }
}
