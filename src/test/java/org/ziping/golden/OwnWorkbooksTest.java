package org.ziping.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziping.form.FormReader;
import org.ziping.model.FromCell;
import org.ziping.model.Points;
import org.ziping.model.Profile.Topic;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.Grid;
import org.ziping.workbook.Opening;
import org.ziping.workbook.WorkbookFile;

/** The workbooks that the project hands out, understood by the program itself. */
class OwnWorkbooksTest {

    @Test
    void theExampleScoresAsThePublishedReportDoes() {
        Examined example = Examined.file(Path.of("examples", "红十字会-2023.xlsx"));
        assertThat(example.card().budget().rate().map(Ratio::toPercent)).contains("95.66%");
        assertThat(example.card().budget().score()).contains(Points.of("9.57"));
        assertThat(example.card().indicators())
                .extracting(row -> row.score().orElseThrow().toString())
                .containsExactly("10", "12", "0", "10", "15", "20", "10");
        assertThat(example.card().indicators())
                .extracting(row -> row.completion().orElseThrow().toPercent())
                .containsExactly("95.66%", "100.00%", "0.00%", "496.67%", "100.00%", "100.00%", "102.11%");
        assertThat(example.card().total()).contains(Points.of("86.57"));
        assertThat(example.card().rating()).contains(new Rating("良"));
    }

    @Test
    void theExampleRaisesExactlyTheContradictionsOfTheReport() {
        assertThat(Examined.file(Path.of("examples", "红十字会-2023.xlsx")).messages())
                .containsExactlyInAnyOrder(
                        "text-contradicts-form '基本情况'!B12 文字中写“走访慰问困难家庭、造血干细胞捐献者和遗体捐献者共557户”，而指标“慰问贫困人员户数”（G16）的实际完成值为 447户，请核对两处数字",
                        "effect-without-spending '基本情况'!B16 项目支出全年执行数为 0.00，却写了主要用途“保障单位完成本年度核定的职能工作”，请核对执行数或用途",
                        "idle-funds-claim '基本情况'!B19 文字称“不存在闲置”，而项目“驻社区人员补助项目”预算 0.45，执行 0.00，请核对说法或说明原因",
                        "effect-without-spending '基本情况'!E27 项目“驻社区人员补助项目”执行金额为 0.00，却写了效益“居民的生活水平和幸福感得到提高”，请核对执行金额或效益",
                        "budget-change-large '自评表'!F9 “项目支出”的预算由年初 12.00 调整为 0.45，减少 96.25%，请在基本情况中说明调整原因",
                        "name-contradicts-amount '自评表'!G13 指标“人员经费支出总金额”说的是人员经费，填写的 85.58万元却是“基本支出”的全年执行数，请核对指标名称和金额",
                        "midyear-above-yearend '自评表'!F15 指标“项目支出执行率”年中监控完成值为 62.25%，年末实际完成值为 0%，累计数不应减少，请核对两处数字",
                        "reason-missing '自评表'!K15 指标“项目支出执行率”分值 13，得分 0，没有说明原因，请填写偏差原因和改进措施",
                        "over-fulfilment '自评表'!G16 指标“慰问贫困人员户数”指标值 ≥90户，完成 447户，完成率 496.67%，不低于 130%，指标值可能偏低，原因已写明，请合理制定指标值",
                        "measure-missing '自评表'!L19 指标“群众满意度”写了偏差原因而没有改进措施，请填写改进措施");
    }

    @Test
    void theExampleAnswersAllThatTheReportAsksButTheReasonOfTheBudgetChange() {
        var profile =
                Examined.file(Path.of("examples", "红十字会-2023.xlsx")).reading().profile();
        assertThat(Topic.values())
                .filteredOn(topic -> profile.text(topic).find().isEmpty())
                .containsExactlyInAnyOrder(Topic.BUDGET_CHANGE, Topic.PROJECT_OUTLINE, Topic.PROJECT_ORGANISATION);
        assertThat(profile.text(Topic.FILLED_IN_ON).require()).isEqualTo("2024年4月15日");
        assertThat(profile.projects())
                .extracting(
                        project -> project.name().require(),
                        project -> project.budget().typed())
                .containsExactly(tuple("驻社区人员补助项目", "0.45"));
    }

    @Test
    void anEmptyAnswerIsNotFilledByTheHeadingOfTheNextSection() {
        var opened = (Opening.Opened) WorkbookFile.open(Path.of("examples", "红十字会-2023.xlsx"));
        CellAddress answer = FormReader.read(opened.file().grid())
                .profile()
                .text(Topic.FILLED_IN_ON)
                .cell();
        Grid emptied = opened.file().grid().with(List.of(Cell.blank(answer)));

        var profile = FormReader.read(emptied).profile();

        assertThat(profile.text(Topic.FILLED_IN_ON).is(FromCell.State.BLANK)).isTrue();
    }

    @Test
    void theProjectExampleIsScoredWhole() {
        Examined example = Examined.file(Path.of("examples", "项目支出-示例.xlsx"));
        assertThat(example.card().budget().rate().map(Ratio::toPercent)).contains("86.18%");
        assertThat(example.card().total()).contains(Points.of("98.62"));
        assertThat(example.card().rating()).contains(new Rating("优"));
        assertThat(example.messages()).containsExactly("execution-low '自评表'!H6 预算执行率为 86.18%，低于 90%，请说明原因");
        assertThat(example.reading().profile().text(Topic.PROJECT_OUTLINE).require())
                .as("an answer below a section of the same name")
                .startsWith("依据全民健身有关规定设立");
    }

    @Test
    void anEmptyTemplateIsAFormOfWhichAllIsMissing() {
        assertThat(Examined.file(Path.of("templates", "部门整体支出绩效自评表.xlsx")).findings())
                .extracting(finding -> finding.code().code())
                .containsExactlyInAnyOrder(
                        "unit-missing", "year-missing", "form-without-weights", "money-missing", "money-missing");
        assertThat(Examined.file(Path.of("templates", "项目支出绩效自评表.xlsx")).findings())
                .extracting(finding -> finding.code().code())
                .containsExactlyInAnyOrder(
                        "unit-missing", "year-missing", "form-without-weights", "money-missing", "money-missing");
    }
}
