package org.ziping.form.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.form.Drawing;
import org.ziping.form.FormReader;
import org.ziping.model.Attainment;
import org.ziping.model.BudgetScore;
import org.ziping.model.Finding;
import org.ziping.model.Form;
import org.ziping.model.Grade;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;
import org.ziping.model.Points;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.EditContent;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;

/** The unit's own formulas stay; what they give is held against what was computed. */
class FormulaResultsTest {

    private static final String FORM = """
            部门整体支出绩效自评表（2023年度）|<|<|<|<|<|<
            部门名称|某局|<|<|<|<|<
            资金（万元）||年初预算数|全年预算数|全年执行数|分值|得分
            ^|资金总额|#95.81|#89.46|#85.58|#10|=E4/D4*F4#%s
            一级指标|三级指标|指标值|实际完成值|偏差原因|分值|得分
            产出|慰问户数|≥90户|447户||#50|=F6#%s
            产出|培训次数|≥10次|8次||#40|#32
            总分|<|<|<|<|#100|=SUM(G6:G7,G4)#%s
            """;

    private static Grid grid(String budget, String indicator, String total) {
        return Drawing.grid("自评表", FORM.formatted(budget, indicator, total));
    }

    private static Scorecard card(Grid grid) {
        Form form = FormReader.read(grid).forms().get(0);
        List<IndicatorScore> rows = new ArrayList<>();
        for (Indicator row : form.indicators()) {
            Points score = Points.of(rows.isEmpty() ? "50" : "32");
            rows.add(new IndicatorScore(row, Optional.empty(), Attainment.MET, Optional.of(score), "规则"));
        }
        Ratio rate = Ratio.of(new BigDecimal("85.58"), new BigDecimal("89.46"));
        return new Scorecard(
                form,
                "国家统一规则",
                new BudgetScore(Optional.of(rate), Optional.of(Points.of("10")), Optional.of(Points.of("9.57")), "规则"),
                rows,
                new Grade.Given(Points.of("91.57"), Optional.empty()),
                List.of());
    }

    private static List<String> differing(Grid grid, Edits edits) {
        return FormulaResults.differing(card(grid), grid, edits).stream()
                .map(Finding::message)
                .toList();
    }

    @Test
    void formulasThatGiveTheScoresAreFine() {
        assertThat(differing(grid("9.57", "50", "91.57"), Edits.NONE)).isEmpty();
    }

    @Test
    void whatRoundingTakesIsNoDifference() {
        assertThat(differing(grid("9.5663", "50.005", "91.57"), Edits.NONE)).isEmpty();
    }

    @Test
    void eachFormulaThatGivesSomethingElseIsNamed() {
        assertThat(differing(grid("9.5", "45", "86.5"), Edits.NONE))
                .containsExactly(
                        "'自评表'!G4 预算执行得分的公式结果为 9.5，按规则应为 9.57，公式保留未改，请核对公式",
                        "'自评表'!G6 指标“慰问户数”得分的公式结果为 45，按规则应为 50，公式保留未改，请核对公式",
                        "'自评表'!G8 总分的公式结果为 86.5，按规则应为 91.57，公式保留未改，请核对公式");
    }

    @Test
    void aResultBroughtUpToDateIsTheOneThatCounts() {
        Grid grid = grid("9.57", "50", "0");
        CellAddress total = CellAddress.of("自评表", "G8");
        EditContent result = new EditContent.Result(new CellValue.Number(new BigDecimal("91.57")));
        assertThat(differing(grid, Edits.of(List.of(new Edit(grid.cell(total), result, "重算")))))
                .isEmpty();
    }
}
