package org.ziping.model;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The sheet 基本情况: what the report needs and the form does not hold, all of it in the unit's own words.
 *
 * @param texts the answers by topic; a topic without a cell is not in the map
 * @param projects the list of projects
 */
public record Profile(Map<Topic, FromCell<String>> texts, List<ProjectUse> projects) {

    /** A workbook without such a sheet. */
    public static final Profile NONE = new Profile(Map.of(), List.of());

    public Profile {
        texts = Map.copyOf(texts);
        projects = List.copyOf(projects);
    }

    /** The same, what it leaves open filled with what a form says of it. */
    public Profile filledBy(Map<Topic, FromCell<String>> said) {
        Map<Topic, FromCell<String>> filled = new EnumMap<>(Topic.class);
        filled.putAll(texts);
        said.forEach((topic, text) -> {
            if (text(topic).find().isEmpty()) {
                filled.put(topic, text);
            }
        });
        return new Profile(filled, projects);
    }

    public FromCell<String> text(Topic topic) {
        return texts.getOrDefault(topic, FromCell.absent());
    }

    /** What the unit is asked; the label is the one of our template. */
    public enum Topic {
        FUNCTIONS("主要职能"),
        ORGANISATION("机构设置"),
        OFFICES("内设处室（个）"),
        ADMINISTRATIVE_POSTS("行政编制（名）"),
        INSTITUTION_POSTS("事业编制（名）"),
        STAFF("实有人数（人）"),
        KEY_WORK("年度重点工作"),
        PROJECT_OUTLINE("项目概况"),
        PROJECT_ORGANISATION("项目组织实施情况"),
        BUDGET_CHANGE("预算调整原因"),
        BASIC_SPENDING_USE("基本支出主要用途"),
        PROJECT_SPENDING_USE("项目支出主要用途"),
        BASIC_SPENDING_MANAGEMENT("基本支出管理情况"),
        REGULATIONS("管理制度健全性"),
        COMPLIANCE("资金使用合规性和安全性"),
        PROBLEMS("存在的主要问题及原因分析"),
        MEASURES("改进措施"),
        SUGGESTIONS("建议"),
        FILLED_IN_ON("填报日期");

        private final String label;

        Topic(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One project of the unit, amounts in the unit that the sheet names, 万元 in our template.
     *
     * @param name 项目名称
     * @param source 资金来源: 本级财力, 上级资金
     * @param budget 预算金额
     * @param executed 执行金额
     * @param effect 项目效益 in the unit's words
     */
    public record ProjectUse(
            FromCell<String> name,
            FromCell<String> source,
            FromCell<BigDecimal> budget,
            FromCell<BigDecimal> executed,
            FromCell<String> effect) {}
}
