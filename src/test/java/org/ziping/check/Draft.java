package org.ziping.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.Profile.Topic;
import org.ziping.model.Reading;
import org.ziping.model.rules.Rules;
import org.ziping.scoring.RulesFile;
import org.ziping.scoring.Scoring;

/**
 * A workbook as a test fills it in, cell by cell.
 *
 * <pre>
 * 自评表   A1 title  A2 year  B3 unit  D3 project
 *         rows 6 to 10   A label  B initial  C adjusted  D executed  E weight  F rate  G score
 *                        H carried in  I change  J added  K taken  L left  M carried out
 *         row 12         B goal expected  G goal achieved
 *         rows 14 to 29  A level 1  B level 2  C name  D target  E adjusted target  F mid-year  G actual
 *                        H completion  I weight  J score  K reason  L measure  M coefficient
 *         row 30         I sum of weights  J total  L rating
 *         rows 32 to 39  the tasks: A name  B content  C done  D planned  E executed; row 40 their sum
 * 基本情况 B2 downwards the topics in their order; rows 22 to 29  A project  B source  C budget  D executed  E effect
 * </pre>
 */
final class Draft {

    static final Rules RULES = RulesFile.named(RulesFile.DEFAULT);

    static final String FORM = "自评表";
    static final String PROFILE = "基本情况";

    private final Map<String, Map<String, String>> sheets = new TreeMap<>();
    private final List<Finding> read = new ArrayList<>();

    /** A whole-unit form in which everything is in order. */
    static Draft wholeUnit() {
        return new Draft()
                .row(1, "2023年部门整体支出绩效自评表")
                .row(2, "（2023年度）")
                .row(3, "部门名称", "某区档案馆")
                .row(6, "资金总额", "100.00", "98.00", "96.04", "10", "98%", "9.8")
                .row(7, "基本支出", "80.00", "80.00", "79.00", "—", "98.75%", "—")
                .row(8, "其中：人员经费", "70.00", "70.00", "69.50")
                .row(9, "公用经费", "10.00", "10.00", "9.50")
                .row(10, "项目支出", "20.00", "18.00", "17.04", "—", "94.67%", "—")
                .row(12, "年度目标", "接收档案不少于3000卷，举办展览4次", "", "", "", "", "接收档案3200卷，举办展览4次")
                .indicator(14, "产出指标(50分)", "数量指标", "接收进馆档案数量", "≥3000卷", "3200卷", "106.67%", "20", "20")
                .indicator(15, "产出指标(50分)", "数量指标", "举办展览次数", "=4次", "4次", "100%", "10", "10")
                .indicator(16, "产出指标(50分)", "质量指标", "档案整理合格率", "≥98%", "99%", "101.02%", "10", "10")
                .indicator(17, "产出指标(50分)", "成本指标", "项目支出总金额", "≤18万元", "17.04万元", "94.67%", "10", "10")
                .indicator(18, "效益指标(30分)", "社会效益指标", "查档利用人次", "≥500人次", "480人次", "96%", "30", "28.8")
                .indicator(19, "满意度指标(10分)", "服务对象满意度指标", "查档群众满意度", "≥95%", "97%", "102.11%", "10", "10")
                .put("F14", "1500卷")
                .put("F18", "200人次")
                .put("K18", "下半年库房改造，查档窗口关闭一个月")
                .put("L18", "改造期间开通网上查档")
                .put("I30", "100")
                .put("J30", "98.6")
                .put("L30", "优")
                .topic(Topic.OFFICES, "2")
                .topic(Topic.ADMINISTRATIVE_POSTS, "3")
                .topic(Topic.INSTITUTION_POSTS, "5")
                .topic(Topic.STAFF, "7")
                .topic(Topic.KEY_WORK, "全年接收进馆档案3200卷，为群众提供查档480人次，举办展览4次，其中馆外展览1次")
                .topic(Topic.PROJECT_SPENDING_USE, "档案数字化扫描")
                .topic(Topic.COMPLIANCE, "资金不存在闲置、截留和挪用")
                .topic(Topic.FILLED_IN_ON, "2024年3月20日")
                .project(22, "档案数字化项目", "本级财力", "15.00", "14.04", "数字化副本可供网上查阅")
                .project(23, "展览项目", "本级财力", "3.00", "3.00", "展示地方历史");
    }

    /** A project form in which everything is in order; the workbook has no sheet 基本情况. */
    static Draft project() {
        return new Draft()
                .row(1, "项目支出绩效自评表")
                .row(2, "（2023年度）")
                .row(3, "实施单位", "某区体育中心", "项目名称", "场馆开放补助")
                .row(6, "年度资金总额", "25.00", "25.00", "24.50", "10", "98.00%", "9.8")
                .row(7, "其中：当年财政拨款", "25.00", "25.00", "24.50")
                .row(8, "上年结转资金", "0", "0", "0")
                .row(9, "其他资金", "0", "0", "0")
                .indicator(14, "产出指标", "数量指标", "免费开放天数", "≥300天", "310天", "", "25", "25")
                .indicator(15, "产出指标", "质量指标", "设备完好率", "≥95%", "96%", "", "25", "25")
                .indicator(16, "效益指标", "社会效益指标", "群众健身意识", "提高", "达成预期指标", "", "30", "30")
                .indicator(17, "满意度指标", "服务对象满意度指标", "场馆开放满意度", "≥90%", "92%", "", "10", "10")
                .put("J30", "99.8")
                .put("L30", "优");
    }

    /** A form without points in which everything is in order; it has one column for reasons and measures. */
    static Draft transfer() {
        return new Draft()
                .row(1, "转移支付区域（项目）绩效目标自评表")
                .row(2, "（2023年度）")
                .row(3, "资金使用单位", "某区体育中心", "项目名称", "场馆开放补助")
                .row(6, "年度资金总额", "25.00", "25.00", "24.50")
                .put("F6", "98.00%")
                .indicator(14, "产出指标", "数量指标", "免费开放天数", "≥300天", "310天")
                .indicator(15, "产出指标", "质量指标", "设备完好率", "≥95%", "96%")
                .indicator(16, "效益指标", "社会效益指标", "群众健身意识", "提高", "达成预期指标")
                .indicator(17, "满意度指标", "服务对象满意度指标", "场馆开放满意度", "≥90%", "92%")
                .withoutColumn('H', 14, 17)
                .withoutColumn('I', 14, 17)
                .withoutColumn('J', 14, 17)
                .withoutColumn('L', 14, 17);
    }

    /** The form in order that a table names by its kind. */
    static Draft of(String kind) {
        return switch (kind) {
            case "整体" -> wholeUnit();
            case "项目" -> project();
            case "转移" -> transfer();
            default -> throw new IllegalArgumentException("no such form: " + kind);
        };
    }

    Draft put(String a1, String text) {
        return put(FORM, a1, text);
    }

    Draft put(String sheet, String a1, String text) {
        sheets.computeIfAbsent(sheet, name -> new TreeMap<>()).put(a1, text);
        return this;
    }

    /** Changes as the tables write them: {@code G14=447户 | 基本情况!C22=… | 填报日期=… | -I14}. */
    Draft change(String changes) {
        for (String change : changes.split(" \\| ")) {
            String place = located(change.replaceFirst("^-", "").replaceFirst("=.*", ""));
            String sheet = place.contains("!") ? place.substring(0, place.indexOf('!')) : FORM;
            String a1 = place.substring(place.indexOf('!') + 1);
            if (change.startsWith("-")) {
                sheets.get(sheet).remove(a1);
            } else {
                put(sheet, a1, change.substring(change.indexOf('=') + 1));
            }
        }
        return this;
    }

    /** The cell of a topic of 基本情况, of anything else the place itself. */
    static String located(String place) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.label().equals(place))
                .map(topic -> PROFILE + "!B" + (topic.ordinal() + 2))
                .findFirst()
                .orElse(place);
    }

    Draft topic(Topic topic, String text) {
        return put(PROFILE, "B" + (topic.ordinal() + 2), text);
    }

    /** A row of the indicator block without mid-year value and remarks. */
    Draft indicator(int row, String level1, String level2, String name, String target, String... rest) {
        row(row, level1, level2, name, target, "", "", "", "", "", "", "", "");
        for (int column = 0; column < rest.length; column++) {
            put((char) ('G' + column) + "" + row, rest[column]);
        }
        return this;
    }

    Draft project(int row, String... cells) {
        IntStream.range(0, cells.length).forEach(at -> put(PROFILE, (char) ('A' + at) + "" + row, cells[at]));
        return this;
    }

    Draft row(int row, String... cells) {
        IntStream.range(0, cells.length).forEach(at -> put(FORM, (char) ('A' + at) + "" + row, cells[at]));
        return this;
    }

    /** Without the row; a row that no cell fills is not read. */
    Draft without(int row) {
        sheets.get(FORM).keySet().removeIf(a1 -> a1.substring(1).equals(String.valueOf(row)));
        return this;
    }

    /** Without a column of the indicator block or of the money block. */
    Draft withoutColumn(char column, int firstRow, int lastRow) {
        IntStream.rangeClosed(firstRow, lastRow).forEach(row -> sheets.get(FORM).remove(column + "" + row));
        return this;
    }

    /** As if reading had this to say already. */
    Draft read(Finding finding) {
        read.add(finding);
        return this;
    }

    String text(String sheet, String a1) {
        return sheets.getOrDefault(sheet, Map.of()).getOrDefault(a1, "");
    }

    Reading reading() {
        DraftReader reader = new DraftReader(sheets);
        return new Reading(List.of(reader.form(FORM)), reader.profile(), read, List.of());
    }

    /** The same form as it stands on another sheet. */
    Form formOn(String sheet) {
        return new DraftReader(Map.of(sheet, sheets.get(FORM))).form(sheet);
    }

    /** What the checks say of the workbook's first form, scored by the national rules. */
    List<Finding> findings() {
        return findings(RULES);
    }

    List<Finding> findings(Rules rules) {
        Reading reading = reading();
        return Checks.of(reading, new Scoring(rules).score(reading.forms().get(0)), rules);
    }

    List<String> messages() {
        return findings().stream().map(Finding::message).toList();
    }

    List<FindingCode> codes() {
        return findings().stream().map(Finding::code).toList();
    }
}
