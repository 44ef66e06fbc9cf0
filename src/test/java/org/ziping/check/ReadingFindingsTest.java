package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.ziping.form.Drawing;
import org.ziping.form.FormReader;
import org.ziping.form.writeback.FormulaResults;
import org.ziping.model.BudgetScore;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.Reading;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;
import org.ziping.scoring.Scoring;

/** What reading says of one mistake in a plain project form; the table is check/reading.csv. */
class ReadingFindingsTest {

    private static final String[][] FORM = {
        {"项目支出绩效自评表"},
        {"（2023年度）"},
        {"项目名称", "场馆开放补助", "实施单位", "某区体育中心"},
        {"项目资金（万元）", "资金来源", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"},
        {"", "年度资金总额", "25.00", "25.00", "24.50", "10", "", ""},
        {"一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"},
        {"产出指标", "数量指标", "免费开放天数", "≥300天", "310天", "25", "", ""},
        {"产出指标", "质量指标", "设备完好率", "≥95%", "96%", "25", "", ""},
        {"效益指标", "社会效益指标", "群众健身意识", "提高", "达成预期指标", "30", "", ""},
        {"满意度指标", "服务对象满意度指标", "场馆开放满意度", "≥90%", "92%", "10", "", ""},
        {"总分", "", "", "", "", "100", "", ""},
    };

    /** A line in place of the money block. */
    private static final String RATE_LINE = "A4=预算执行率（10分） | C4=得分 | D4= | -E4 | -F4 | -G4 | -H4"
            + " | -A5 | -B5 | -C5 | -D5 | -E5 | -F5 | -G5 | -H5 | ";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/check/reading.csv", numLinesToSkip = 1)
    void oneMistakeIsNamedOnceByReading(FindingCode code, String changes, String sentence) {
        assertThat(read(changes).findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(Tuple.tuple(code, sentence));
    }

    @Test
    void theFormWithoutMistakesRaisesNothing() {
        Reading reading = read("A2=（2023年度）");
        assertThat(reading.forms()).hasSize(1);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void ruleThatNobodyCanComputeIsLeftToThePerson() {
        Reading reading = read("I6=指标赋分规则 | I7=由上级考核组评定 | E7=290天");
        assertThat(new Scoring(Draft.RULES).score(reading.forms().get(0)).findings())
                .extracting(
                        Finding::code, finding -> finding.cell().orElseThrow().a1())
                .containsExactly(Tuple.tuple(FindingCode.RULE_NOT_UNDERSTOOD, "I7"));
    }

    @Test
    void aTotalOfTheFewScoresThatAreThereIsNoClaim() {
        assertThat(totals(read("H5=9.8 | G11=9.8"))).isEmpty();
        assertThat(totals(read("H5=9.8 | G7=25 | G8=25 | G9=30 | G10=10 | G11=9.8")))
                .containsExactly("'自评表'!G11 总分填为 9.8，各项得分相加为 99.8，请核对");
    }

    @Test
    void aFormWithoutAmountsIsScoredByTheRateItStates() {
        Reading reading = read(RATE_LINE + "B4=80%");
        assertThat(new Scoring(Draft.RULES).score(reading.forms().get(0)).budget())
                .extracting(score -> score.score().orElseThrow().toString(), BudgetScore::basis)
                .containsExactly("8", "表中没有预算数和执行数，按填写的执行率80%，得8分（依据国家统一规则：预算执行率乘分值，不超过分值）");
        assertThat(messages(reading, FindingCode.EXECUTION_LOW)).containsExactly("'自评表'!B4 预算执行率为 80%，低于 90%，请说明原因");
    }

    @Test
    void aFormWithoutAmountsIsAskedForTheRate() {
        assertThat(messages(read(RATE_LINE + "B4="), FindingCode.MONEY_MISSING))
                .containsExactly("'自评表'!B4 预算执行率没有填写，表中又没有预算数和执行数，请填写执行率，如 95%");
    }

    private static List<String> totals(Reading reading) {
        return messages(reading, FindingCode.PRINTED_TOTAL_DIFFERS);
    }

    @Test
    void pointsOfALevelMayBeThoseOfEachTableWhereGoalsHaveTablesOfTheirOwn() {
        assertThat(levelsOut(read("A7=产出指标(25分) | A8=产出指标(25分)"))).isEmpty();
        assertThat(levelsOut(read("A7=产出指标(25分) | A8=产出指标(25分) | F8=20 | F9=35")))
                .containsExactly("'自评表'!A7 “产出指标(25分)”下各指标的分值合计为 45，与标明的 25 分不符，请核对该级指标的分值");
    }

    @Test
    void theBudgetsRowAmongTheIndicatorsCountsForItsLevel() {
        String row = "C4= | D4= | E4= | F4= | G4= | H4= | F5= | A7=项目管理（35分） | -A8 | A7:A8 | B7=投入管理"
                + " | C7=预算执行率 | D7= | E7=98% | F7=10 | F9=55 ";
        assertThat(levelsOut(read(row))).isEmpty();
        assertThat(levelsOut(read(row + "| F8=20 | F10=15")))
                .containsExactly("'自评表'!A7 “项目管理（35分）”下各指标的分值合计为 20，与标明的 35 分不符，请核对该级指标的分值");
    }

    @Test
    void aFormThatCountsAHundredHasMorePointsThanItsRows() {
        String withoutMoney = "A4= | B4= | C4= | D4= | E4= | F4= | G4= | H4= | B5= | C5= | D5= | E5= | F5= ";
        assertThat(messages(read(withoutMoney), FindingCode.WEIGHTS_SUM))
                .containsExactly("'自评表'!F11 分值合计填为 100，各指标相加为 90，没有读到资金情况，请写清预算数、执行数、分值和得分的表头，或调整分值");
        assertThat(messages(read(withoutMoney + "| F11=90"), FindingCode.WEIGHTS_SUM))
                .isEmpty();
    }

    private static final String TASKS = """
            部门整体支出绩效自评表（2023年度）|<|<|<|<|<|<
            部门名称|某县农业农村局|<|<|<|<|<
            年度主要任务|任务名称|主要内容|完成情况|预算数（万元）|执行数（万元）|<
            ^|粮食生产|播种面积|已完成|300|290|<
            ^|防汛|清淤|已完成|%s|%s|<
            一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
            产出指标|数量指标|检测批次|≥1000批次|1050批次|90|
            """;

    private static List<String> ofTasks(String drawn, FindingCode code) {
        return messages(FormReader.read(Drawing.grid("自评表", drawn)), code);
    }

    @Test
    void aTaskThatSaysNotWhatItPaidLeavesTheRateOpen() {
        assertThat(ofTasks(TASKS.formatted("200", ""), FindingCode.MONEY_MISSING))
                .containsExactly("'自评表'!F5 “防汛”的全年执行数没有填写，请填写金额，没有支出的填 0");
        assertThat(ofTasks(TASKS.formatted("200", "0"), FindingCode.MONEY_MISSING))
                .isEmpty();
    }

    @Test
    void aSumThatTheTasksDoNotMakeIsNamedWhereItIsTheBudget() {
        String sum = "^|金额合计|<|<|%s|%s|<\n一级指标|二级指标";
        String tasks = TASKS.formatted("200", "190").replace("一级指标|二级指标", sum.formatted("600", "480"));
        assertThat(ofTasks(tasks, FindingCode.MONEY_NOT_TOTAL))
                .containsExactly("'自评表'!E6 年度主要任务的预算数合计填为 600，各任务相加为 500，请核对各行金额");
        assertThat(ofTasks(tasks.replace("|600|", "|500|"), FindingCode.MONEY_NOT_TOTAL))
                .isEmpty();
    }

    @Test
    void aTaskIsNoKindOfMoneyWhateverItIsCalled() {
        String tasks = TASKS.formatted("200", "190").replace("防汛", "项目支出");
        Form form = FormReader.read(Drawing.grid("自评表", tasks)).forms().get(0);
        assertThat(new Scoring(Draft.RULES).score(form).adjusted()).contains(new BigDecimal("500"));
    }

    @Test
    void aRowOfTheMoneyWithPointsIsHeldAgainstItsOwnScore() {
        assertThat(ofTasks(WEIGHED.formatted("30", "4"), FindingCode.PRINTED_SCORE_DIFFERS))
                .containsExactly("'自评表'!H6 “项目支出”的得分填为 4，计算为 3.75，请核对");
        assertThat(ofTasks(WEIGHED.formatted("30", "3.75"), FindingCode.PRINTED_SCORE_DIFFERS))
                .containsExactly("'自评表'!H4 预算执行得分填为 9，计算为 8.75，请核对");
    }

    @Test
    void aRowOfTheMoneyWithPointsNeedsItsAmounts() {
        assertThat(ofTasks(WEIGHED.formatted("", ""), FindingCode.MONEY_MISSING))
                .containsExactly("'自评表'!E6 “项目支出”的全年执行数没有填写，请填写金额，没有支出的填 0");
    }

    @Test
    void pointsOfTheMoneyThatDisagreeAreNamedOnce() {
        String weights =
                WEIGHED.formatted("30", "3.75").replace("|5||5\n", "|7||5\n").replace("90|||9", "90|10||9");
        assertThat(ofTasks(weights, FindingCode.WEIGHTS_SUM)).isEmpty();
    }

    private static final String WEIGHED = """
            部门整体支出绩效自评表（2023年度）|<|<|<|<|<|<|<
            部门名称|某局|<|<|<|<|<|<
            资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
            ^|资金总额|100|100|90|||9
            ^|基本支出|60|60|60|5||5
            ^|项目支出|40|40|%s|5||%s
            一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|
            产出指标|数量指标|检测批次|≥1000批次|1050批次|90||
            """;

    @Test
    void aBudgetThatOnlyTheTasksNameIsSaidToBeTheirs() {
        String tasks = "A1=部门整体支出绩效自评表 | A4=年度主要任务 | B4=任务名称 | C4=主要内容 | D4=预算数（万元） | E4=执行数（万元） | F4= | G4= | H4="
                + " | A5= | B5=粮食生产 | C5=播种面积 | D5=500 | E5=480 | F5= | F7=35";
        assertThat(messages(read(tasks), FindingCode.MONEY_FROM_TASKS))
                .containsExactly("'自评表'!E5 没有资金情况，预算数 500、执行数 480 取自年度主要任务各行，请核对是否为全部资金，不是的请补上资金情况");
        assertThat(messages(read("A2=（2023年度）"), FindingCode.MONEY_FROM_TASKS)).isEmpty();
    }

    private static List<String> levelsOut(Reading reading) {
        return messages(reading, FindingCode.WEIGHTS_OF_LEVEL);
    }

    private static List<String> messages(Reading reading, FindingCode code) {
        Scorecard card = new Scoring(Draft.RULES).score(reading.forms().get(0));
        return Checks.of(reading, card, Draft.RULES).stream()
                .filter(finding -> finding.code() == code)
                .map(Finding::message)
                .toList();
    }

    @Test
    void formulaThatGivesAnotherScoreIsNamed() {
        CellAddress place = CellAddress.of("自评表", "G7");
        Grid grid = grid(
                "A2=（2023年度）",
                new Cell(place, new CellValue.Number(new BigDecimal("20")), "20", Optional.of("F7-5"), Cell.GENERAL));
        Scorecard card =
                new Scoring(Draft.RULES).score(FormReader.read(grid).forms().get(0));
        assertThat(FormulaResults.differing(card, grid, Edits.NONE))
                .extracting(Finding::code, Finding::message)
                .containsExactly(Tuple.tuple(
                        FindingCode.FORMULA_DIFFERS, "'自评表'!G7 指标“免费开放天数”得分的公式结果为 20，按规则应为 25，公式保留未改，请核对公式"));
    }

    @Test
    void aDirectionAssumedIsNamedWithItsReasonWhereItDecidesTheScore() {
        assertThat(directions("C7=培训成本 | D7=5万元 | E7=4万元 | C8=办结时间 | D8=5天 | E8=5天"))
                .containsExactly("'自评表'!D7 指标“培训成本”的指标值“5万元”没有写 ≥ 或 ≤，按“越少越好”计算，因为名称里有“成本”；如相反请在指标值前写“≥”");
        assertThat(directions("B7=成本指标 | C7=购置设备 | D7=5万元 | E7=4万元"))
                .containsExactly("'自评表'!D7 指标“购置设备”的指标值“5万元”没有写 ≥ 或 ≤，按“越少越好”计算，因为这是成本类的金额；如相反请在指标值前写“≥”");
    }

    @Test
    void unitsThatCountNearlyTheSameAreNamedWhereTheNumbersDecide() {
        Reading reading = read("C7=办理时限 | D7=≤5个工作日 | E7=3天");
        assertThat(new Scoring(Draft.RULES).score(reading.forms().get(0)).findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(Tuple.tuple(
                        FindingCode.UNITS_COMPARED,
                        "'自评表'!E7 指标“办理时限”的指标值“≤5个工作日”单位是“工作日”，实际完成值“3天”单位是“天”，3天不会多于3工作日，已按达到指标值计分，请统一单位"));
    }

    @Test
    void rowsOfWhichMoreIsLikelyBetterAreNamedOnce() {
        String four = "D7=300天 | D8=40% | C9=访客 | D9=50人 | E9=60人 | C10=展品 | D10=8件 | E10=9件";
        assertThat(directions(four))
                .containsExactly(
                        "'自评表'!D7 指标“免费开放天数”、指标“设备完好率”、指标“访客”等 4 个指标的指标值没有写 ≥ 或 ≤，按“越多越好”计算，因为名称里没有费用、投诉、时限一类的词语；如有相反的，请在其指标值前写“≤”");
        assertThat(directions("C7=办理案件数 | D7=100件 | E7=95件 | D8=95%")).isEmpty();
    }

    private static List<String> directions(String changes) {
        return messages(read(changes), FindingCode.TARGET_DIRECTION_ASSUMED);
    }

    private static Reading read(String changes) {
        return FormReader.read(grid(changes));
    }

    private static Grid grid(String changes, Cell... others) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int row = 0; row < FORM.length; row++) {
            for (int column = 0; column < FORM[row].length; column++) {
                cells.put((char) ('A' + column) + "" + (row + 1), FORM[row][column]);
            }
        }
        Sheet.Builder sheet = Sheet.named("自评表");
        for (String change : changes.split(" \\| ")) {
            if (change.startsWith("-")) {
                cells.remove(change.substring(1));
            } else if (change.contains(":") && !change.contains("=")) {
                sheet.merge(Area.of(change));
            } else {
                cells.put(change.substring(0, change.indexOf('=')), change.substring(change.indexOf('=') + 1));
            }
        }
        cells.forEach((a1, text) -> {
            if (!text.isEmpty()) {
                sheet.text(a1, text);
            }
        });
        for (Cell other : others) {
            sheet.cell(other);
        }
        return Grid.of(sheet.build());
    }

    @Test
    void aScoreThatRowsShareIsHeldAgainstTheirSum() {
        String shared = "F7=50 | -F8 | F7:F8 | E8=90% | -G8 | G7:G8 | ";
        assertThat(messages(read(shared + "G7=48.68"), FindingCode.PRINTED_SCORE_DIFFERS))
                .isEmpty();
        assertThat(messages(read(shared + "G7=50"), FindingCode.PRINTED_SCORE_DIFFERS))
                .containsExactly("'自评表'!G7 指标“免费开放天数”等 2 行共用的得分填为 50，计算为 48.68，请核对");
    }

    @Test
    void totalAndRatingBehindTheirLabelsInOneCellAreCompared() {
        Reading reading = read("A11=自评总分：99分　自评等级：良 | A11:H11 | -B11 | -C11 | -D11 | -E11 | -F11 | -G11 | -H11");
        assertThat(totals(reading)).containsExactly("'自评表'!A11 总分填为 99，各项得分相加为 99.8，请核对");
        assertThat(messages(reading, FindingCode.PRINTED_RATING_DIFFERS))
                .containsExactly("'自评表'!A11 等级填为“良”，总分 99.8 对应“优”，请核对");
    }

    @Test
    void theGradeWithATickIsTheRating() {
        for (String ticked : List.of("优□ 良☑ 中□ 差□", "□优 √良 □中 □差")) {
            assertThat(messages(read("A12=自评等级 | C12=" + ticked), FindingCode.PRINTED_RATING_DIFFERS))
                    .containsExactly("'自评表'!C12 等级填为“" + ticked + "”，总分 99.8 对应“优”，请核对");
        }
        for (String other : List.of("优☑ 良□", "优 √良 中 差", "优☑ 良☑ 中□ 差□")) {
            assertThat(messages(read("A12=自评等级 | C12=" + other), FindingCode.PRINTED_RATING_DIFFERS))
                    .isEmpty();
        }
    }

    @Test
    void fullMarksForNumbersThatCannotBeComparedAreAskedAbout() {
        String missed = "C7=开放天数和讲座 | D7=≥300天，≥20场 | E7=310天，18场 | ";
        assertThat(messages(read(missed + "G7=25"), FindingCode.ATTAINMENT_UNCLEAR))
                .containsExactly("'自评表'!E7 指标“开放天数和讲座”指标值“≥300天，≥20场”，完成“310天，18场”，不能直接比较，而得分填了满分，请核对是否全部完成，没有完成的写明原因");
        assertThat(messages(read(missed + "G7=24"), FindingCode.ATTAINMENT_UNCLEAR))
                .isEmpty();
    }
}
