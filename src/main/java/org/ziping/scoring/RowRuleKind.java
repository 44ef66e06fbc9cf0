package org.ziping.scoring;

import java.util.Arrays;
import java.util.List;
import org.ziping.model.FromCell;

/** The kinds of the column 指标赋分规则; a row's own rule goes before the file's for rows of its sort. */
enum RowRuleKind {
    /** The form has no such column, or nothing stands there. */
    NONE(List.of()),
    /** 直接赋分: full or nothing. */
    DIRECT(List.of("直接赋分")),
    /** 按完成比例赋分. */
    RATIO(List.of("完成比例赋分", "按比例赋分", "按完成比例")),
    /** 按评判等级赋分: the three bands. */
    BANDS(List.of("评判等级", "评价等级", "按等级赋分")),
    /** 满意度赋分: steps. */
    SATISFACTION(List.of("满意度赋分")),
    /** Some other words. */
    OTHER(List.of());

    private final List<String> words;

    RowRuleKind(List<String> words) {
        this.words = words;
    }

    static RowRuleKind of(FromCell<String> rule) {
        if (rule.find().isEmpty()) {
            return NONE;
        }
        String plain = rule.require().replaceAll("[\\s\\u3000]", "");
        return Arrays.stream(values())
                .filter(kind -> kind.words.stream().anyMatch(plain::contains))
                .findFirst()
                .orElse(OTHER);
    }
}
