package org.ziping.form.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ziping.form.Drawing;
import org.ziping.form.FormReader;
import org.ziping.model.Attainment;
import org.ziping.model.BudgetScore;
import org.ziping.model.Form;
import org.ziping.model.Grade;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRowScore;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.EditContent;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;

class WriteBackTest {

    private static final String EMPTY = """
            部门整体支出绩效自评表（2023年度）|<|<|<|<|<|<|<
            部门名称|某局|<|<|<|<|<|<
            资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
            ^|资金总额|#95.81|#89.46|#85.58|#10||
            ^|基本支出|#83.81|#89.01|#85.58|—||—
            ^|其中：人员经费||#82.89||—||—
            ^|项目支出|#12|#0.45|#0|—|—|—
            一级指标|三级指标|指标值|实际完成值|完成率|分值|得分|复核分
            产出|慰问户数|≥90户|447户||#50||
            产出|培训次数|≥10次|8次||#40||
            总分|<|<|<|<|#100||
            自评等级|<||||||
            """;

    private static final String SOURCES = """
            项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<
            项目名称|某项目|<|<|<|<|<|<
            资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
            ^|年度资金总额|#95.81|#89.46|#85.58|#10||
            ^|其中：当年财政拨款|#60|#60|#57|—||—
            ^|上年结转资金|#29.46|#29.46|#28.58|—|—|—
            ^|其他资金|#0|#0|#0|—||—
            一级指标|三级指标|指标值|实际完成值|完成率|分值|得分|复核分
            产出|慰问户数|≥90户|447户||#50||
            产出|培训次数|≥10次|8次||#40||
            总分|<|<|<|<|#100||
            """;

    private static Scorecard score(Form form, String total, String... scores) {
        List<IndicatorScore> rows = new ArrayList<>();
        for (int at = 0; at < scores.length; at++) {
            Indicator row = form.indicators().get(at);
            rows.add(new IndicatorScore(
                    row,
                    Optional.of(Ratio.ofFraction(new BigDecimal(at == 0 ? "4.966666" : "0.8"))),
                    Attainment.MET,
                    Optional.of(Points.of(scores[at])),
                    row.name().require() + "的依据"));
        }
        return new Scorecard(
                form,
                "国家统一规则",
                new BudgetScore(
                        Optional.of(Ratio.of(new BigDecimal("85.58"), new BigDecimal("89.46"))),
                        Optional.of(Points.of("10")),
                        Optional.of(Points.of("9.57")),
                        "执行率的依据"),
                rows,
                new Grade.Given(Points.of(total), Optional.of(new Rating("优"))),
                List.of());
    }

    private static Form form(Grid grid) {
        return FormReader.read(grid).forms().get(0);
    }

    private static List<String> written(Edits edits) {
        return edits.all().stream().map(WriteBackTest::written).toList();
    }

    private static String written(Edit edit) {
        String cell = edit.address().a1() + " ";
        if (edit.content() instanceof EditContent.Number number) {
            return cell + number.number() + " " + number.format();
        }
        if (edit.content() instanceof EditContent.Formula formula) {
            return cell + "=" + formula.formula() + " " + formula.value() + " " + formula.format();
        }
        return cell + ((EditContent.Text) edit.content()).text();
    }

    @Test
    void ratesScoresTotalAndRatingGoIntoTheFormsOwnCells() {
        Grid grid = Drawing.grid("自评表", EMPTY);
        Edits edits = WriteBack.edits(score(form(grid), "91.57", "50", "32"), grid, false, Set.of());
        assertThat(written(edits))
                .containsExactly(
                        "G4 0.9566 0.00%",
                        "G5 0.9615 0.00%",
                        "E9 4.9667 0.00%",
                        "E10 0.8000 0.00%",
                        "H4 9.57 General",
                        "G9 50 General",
                        "G10 32 General",
                        "G11 =SUM(G9:G10,H4) 91.57 General",
                        "C12 优");
        assertThat(edits.find(CellAddress.of("自评表", "G9")).orElseThrow().basis())
                .isEqualTo("慰问户数的依据");
        assertThat(edits.find(CellAddress.of("自评表", "G5")).orElseThrow().basis())
                .isEqualTo("基本支出执行数 85.58 ÷ 全年预算数 89.01，执行率 96.15%");
        assertThat(edits.find(CellAddress.of("自评表", "G11")).orElseThrow().basis())
                .isEqualTo("各项得分相加，合计 91.57 分");
    }

    @Test
    void theRateOfASourceGoesIntoItsEmptyCell() {
        Grid grid = Drawing.grid("自评表", SOURCES);
        Edits edits = WriteBack.edits(score(form(grid), "91.57", "50", "32"), grid, false, Set.of());
        assertThat(written(edits)).startsWith("G4 0.9566 0.00%", "G5 0.9500 0.00%", "E9 4.9667 0.00%");
        assertThat(edits.find(CellAddress.of("自评表", "G5")).orElseThrow().basis())
                .isEqualTo("当年财政拨款执行数 57 ÷ 全年预算数 60，执行率 95%");
    }

    /** 基本支出 and 项目支出 have points of their own: 5 and 0. */
    private static Scorecard byRow(Form form) {
        List<MoneyRowScore> rows = form.budget().weighed().stream()
                .map(row -> new MoneyRowScore(
                        row,
                        row.executionRate(),
                        row.marks().weight().require(),
                        Optional.of(row.kind() == MoneyRow.Kind.BASIC ? Points.of("4.81") : Points.ZERO),
                        row.name() + "的依据"))
                .toList();
        Scorecard whole = score(form, "86.81", "50", "32");
        BudgetScore budget = new BudgetScore(
                whole.budget().rate(),
                Optional.empty(),
                Optional.of(Points.of("10")),
                Optional.of(Points.of("4.81")),
                rows,
                "合计的依据");
        return new Scorecard(form, whole.rules(), budget, whole.indicators(), whole.grade(), List.of());
    }

    private static final String BY_ROW =
            EMPTY.replace("85.58|—||—", "85.58|#5||").replace("#0|—|—|—", "#0|#5||");

    @Test
    void rowsOfTheMoneyGetTheirScoresAndTheirTotalTheSum() {
        Grid grid = Drawing.grid("自评表", BY_ROW);
        Edits edits = WriteBack.edits(byRow(form(grid)), grid, false, Set.of());
        assertThat(written(edits))
                .containsExactly(
                        "G4 0.9566 0.00%",
                        "G5 0.9615 0.00%",
                        "G7 0.0000 0.00%",
                        "E9 4.9667 0.00%",
                        "E10 0.8000 0.00%",
                        "H5 4.81 General",
                        "H7 0 General",
                        "G9 50 General",
                        "G10 32 General",
                        "H4 4.81 General",
                        "G11 =SUM(G9:G10,H5,H7) 86.81 General",
                        "C12 优");
        assertThat(edits.find(CellAddress.of("自评表", "H5")).orElseThrow().basis())
                .isEqualTo("基本支出的依据");
    }

    @Test
    void theTotalOfTheMoneyAddsTheScoresThatStay() {
        Grid grid = Drawing.grid("自评表", BY_ROW.replace("85.58|#5||", "85.58|#5||#5"));
        Edits edits = WriteBack.edits(byRow(form(grid)), grid, true, Set.of());
        assertThat(written(edits)).contains("H4 5 General", "G11 =SUM(G9:G10,H5,H7) 87 General");
    }

    @Test
    void aScoreCellOfAllRowsOfTheMoneyGetsTheirSum() {
        Grid grid = Drawing.grid(
                "自评表",
                BY_ROW.replace("#85.58|#5||", "#85.58|#5||^")
                        .replace("82.89||—||—", "82.89||—||^")
                        .replace("#0|#5||", "#0|#5||^"));
        Edits edits = WriteBack.edits(byRow(form(grid)), grid, false, Set.of());
        assertThat(written(edits)).contains("H4 4.81 General", "G11 =SUM(G9:G10,H4) 86.81 General");
    }

    @Test
    void aRateCellOfAllSourcesHoldsThatOfTheTotal() {
        Grid grid = Drawing.grid("自评表", SOURCES.replace("#57|—||—", "#57|—|^|—"));
        Edits edits = WriteBack.edits(score(form(grid), "91.57", "50", "32"), grid, false, Set.of());
        assertThat(written(edits)).startsWith("G4 0.9566 0.00%", "E9 4.9667 0.00%");
    }

    @Test
    void aTotalOfIndicatorsOnlyLeavesTheBudgetOut() {
        Grid grid = Drawing.grid("自评表", EMPTY);
        Edits edits = WriteBack.edits(score(form(grid), "82", "50", "32"), grid, false, Set.of());
        assertThat(written(edits)).contains("G11 =SUM(G9:G10) 82 General");
    }

    @Test
    void aTotalThatTheCellsDoNotMakeIsWrittenAsNumber() {
        Grid grid = Drawing.grid("自评表", EMPTY);
        Edits edits = WriteBack.edits(score(form(grid), "95", "50", "32"), grid, false, Set.of());
        assertThat(written(edits)).contains("G11 95 General");
    }

    @Test
    void withoutTotalNothingIsWritten() {
        Grid grid = Drawing.grid("自评表", EMPTY);
        Scorecard withheld = score(form(grid), "91.57", "50", "32").withheld();
        assertThat(WriteBack.edits(withheld, grid, false, Set.of()).isEmpty()).isTrue();
    }

    @Test
    void whatStandsThereAlreadyIsNotWrittenAgain() {
        Grid grid = Drawing.grid(
                "自评表",
                EMPTY.replace("#10||\n", "#10|#95.66%|#9.57\n")
                        .replace("85.58|—||—", "85.58|—|#96.15%|—")
                        .replace("447户||#50||", "447户|#496.67%|#50|#50|")
                        .replace("8次||#40||", "8次|#80%|#40|#32.00|")
                        .replace("#100||", "#100|=SUM(G9:G10,H4)#91.57|")
                        .replace("自评等级|<||", "自评等级|<|优|"));
        assertThat(WriteBack.edits(score(form(grid), "91.57", "50", "32"), grid, false, Set.of())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aCompletionThatTheUnitFilledInStays() {
        Grid grid = Drawing.grid(
                "自评表", EMPTY.replace("447户||#50||", "447户|#100%|#50||").replace("8次||#40||", "8次|#125%|#40||"));
        Edits edits = WriteBack.edits(score(form(grid), "91.57", "50", "32"), grid, false, Set.of());
        assertThat(edits.find(CellAddress.of("自评表", "E9"))).isEmpty();
        assertThat(edits.find(CellAddress.of("自评表", "E10"))).isEmpty();
    }

    @Test
    void aCompletionThatAnEarlierRunFilledInIsWrittenAnew() {
        Grid grid = Drawing.grid("自评表", EMPTY.replace("8次||#40||", "8次|#70%|#40||"));
        CellAddress place = CellAddress.of("自评表", "E10");
        Edits edits = WriteBack.edits(score(form(grid), "91.57", "50", "32"), grid, false, Set.of(place));
        assertThat(written(edits)).contains("E10 0.8000 0.00%");
    }

    @Test
    void aCoefficientIsScoreByWeight() {
        Grid grid = Drawing.grid("自评表", EMPTY.replace("|完成率|", "|得分系数(%)|"));
        Edits edits = WriteBack.edits(score(form(grid), "91.57", "50", "32"), grid, false, Set.of());
        assertThat(written(edits)).contains("E9 1.0000 0.00%", "E10 0.8000 0.00%");
    }

    @Test
    void aRateWithFewerDecimalsStays() {
        Grid grid =
                Drawing.grid("自评表", EMPTY.replace("#10||\n", "#10|95.6%|\n").replace("85.58|—||—", "85.58|—|#0.96|—"));
        Edits edits = WriteBack.edits(score(form(grid), "91.57", "50", "32"), grid, false, Set.of());
        assertThat(written(edits)).noneMatch(cell -> cell.startsWith("G4") || cell.startsWith("G5"));
    }

    @Test
    void aWrongRateIsReplaced() {
        Grid grid = Drawing.grid("自评表", EMPTY.replace("#10||\n", "#10|97%|\n"));
        Edits edits = WriteBack.edits(score(form(grid), "91.57", "50", "32"), grid, false, Set.of());
        assertThat(written(edits)).contains("G4 0.9566 0.00%");
    }

    @Test
    void aFormulaOfTheUnitStays() {
        Grid grid = Drawing.grid("自评表", EMPTY.replace("#10||\n", "#10|=E4/D4#0|=G4*F4#0\n"));
        Edits edits = WriteBack.edits(score(form(grid), "91.57", "50", "32"), grid, false, Set.of());
        assertThat(edits.find(CellAddress.of("自评表", "G4"))).isEmpty();
        assertThat(edits.find(CellAddress.of("自评表", "H4"))).isEmpty();
        assertThat(written(edits)).contains("G11 =SUM(G9:G10,H4) 91.57 General");
    }

    @Test
    void keepingScoresFillsOnlyWhatIsEmpty() {
        Grid grid = Drawing.grid(
                "自评表", EMPTY.replace("8次||#40||", "8次|#90%|#40|#36|").replace("自评等级|<||", "自评等级|<|良|"));
        Edits edits = WriteBack.edits(score(form(grid), "91.57", "50", "32"), grid, true, Set.of());
        assertThat(written(edits))
                .containsExactly(
                        "G4 0.9566 0.00%",
                        "G5 0.9615 0.00%",
                        "E9 4.9667 0.00%",
                        "H4 9.57 General",
                        "G9 50 General",
                        "G11 =SUM(G9:G10,H4) 95.57 General");
    }

    @Test
    void scoresKeptOnAnotherScaleAreAddedInPoints() {
        Grid grid = Drawing.grid(
                "自评表",
                EMPTY.replace("#10||\n", "#10||#96\n")
                        .replace("447户||#50||", "447户||#50|#98|")
                        .replace("8次||#40||", "8次||#40|#90|"));
        Edits edits = WriteBack.edits(score(form(grid), "91.57", "50", "32"), grid, true, Set.of());
        assertThat(written(edits)).contains("G11 94.6 General").noneMatch(edit -> edit.startsWith("G10"));
    }

    @Test
    void aScoreCellOfSeveralRowsGetsTheirSum() {
        Grid grid =
                Drawing.grid("自评表", EMPTY.replace("447户||#50||", "447户||#90||").replace("8次||#40||", "8次||^|^|"));
        Form form = form(grid);
        assertThat(form.indicators())
                .extracting(row -> row.marks().weight().require())
                .containsExactly(Points.of("45"), Points.of("45"));
        Edits edits = WriteBack.edits(score(form, "90.57", "45", "36"), grid, false, Set.of());
        assertThat(written(edits)).contains("G9 81 General", "G11 =SUM(G9,H4) 90.57 General");
        assertThat(edits.find(CellAddress.of("自评表", "G9")).orElseThrow().basis())
                .isEqualTo("慰问户数的依据；培训次数的依据");
    }

    @Test
    void aTotalBehindItsLabelInOneCellIsLeftAlone() {
        Grid grid = Drawing.grid("自评表", EMPTY.replace("总分|<|<|<|<|#100||", "自评总分：88分|<|<|<|<|<|<|"));
        Edits edits = WriteBack.edits(score(form(grid), "91.57", "50", "32"), grid, false, Set.of());
        assertThat(edits.find(CellAddress.of("自评表", "A11"))).isEmpty();
    }

    @Test
    void anEmptyScoreBesideThoseKeptOnAnotherScaleIsFilledInTheirs() {
        Grid grid = Drawing.grid(
                "自评表",
                EMPTY.replace("#10||\n", "#10||#96\n")
                        .replace("447户||#50||", "447户||#30|#98|")
                        .replace("8次||#40||\n", "8次||#40|#90|\n产出|回访次数|≥10次|8次||#20||\n"));
        Edits edits = WriteBack.edits(score(form(grid), "91.57", "30", "36", "16"), grid, true, Set.of());
        assertThat(written(edits)).contains("G11 80 General");
        assertThat(edits.find(CellAddress.of("自评表", "G11")).orElseThrow().basis())
                .isEqualTo("回访次数的依据；得分按每项满分 100 分填写，填为 80");
    }

    @Test
    void aScoreInWordsThatStaysIsAddedAsItWasUnderstood() {
        Grid grid = Drawing.grid("自评表", EMPTY.replace("447户||#50||", "447户||#50|48分|"));
        Edits edits = WriteBack.edits(score(form(grid), "91.57", "50", "32"), grid, true, Set.of());
        assertThat(written(edits)).contains("G11 89.57 General").noneMatch(edit -> edit.startsWith("G9"));
    }

    @Test
    void aTotalSaidOnceMoreOnTopIsWrittenThereToo() {
        Grid grid = Drawing.grid("自评表", EMPTY.replaceFirst("\n", "\n自评得分|#98|<|<|<|<|<\n"));
        Edits edits = WriteBack.edits(score(form(grid), "91.57", "50", "32"), grid, false, Set.of());
        assertThat(written(edits)).contains("B2 91.57 General");
    }

    @Test
    void aTotalSaidOnceMoreIsThatOfTheScoresThatStay() {
        Grid grid = Drawing.grid(
                "自评表", EMPTY.replaceFirst("\n", "\n自评得分||||||\n").replace("447户||#50||", "447户||#50|#48|"));
        Edits edits = WriteBack.edits(score(form(grid), "91.57", "50", "32"), grid, true, Set.of());
        assertThat(written(edits))
                .contains("B2 89.57 General")
                .anyMatch(edit -> edit.contains(" 89.57 ") && edit.startsWith("G12 ="));
    }
}
