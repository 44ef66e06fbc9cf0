package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ziping.model.FromCell;
import org.ziping.model.Task;
import org.ziping.model.Tasks;

/** 年度主要任务 as the provinces lay it out. */
class TaskBlockTest {

    private static final String FORM = """
            部门整体支出绩效自评表|<|<|<|<|<|<|<
            （2023年度）|<|<|<|<|<|<|<
            部门（单位）名称|某市档案馆|<|<|<|<|<|<
            %s
            预算执行情况（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
            ^|整体支出|#300|#310|#300|#10||
            绩效指标|一级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因
            ^|产出指标|接收档案数|≥3000卷|3100卷|#60||
            ^|满意度指标|查档群众满意度|≥90%%|95%%|#30||
            总分|<|<|<|<|#100||
            """;

    private static Tasks read(String tasks) {
        return FormReader.read(Drawing.grid("整体自评", FORM.formatted(tasks.strip())))
                .forms()
                .get(0)
                .narrative()
                .tasks();
    }

    private static List<String> rows(Tasks tasks) {
        return tasks.rows().stream().map(TaskBlockTest::row).toList();
    }

    private static String row(Task task) {
        return Stream.of(task.name(), task.content(), task.done(), task.planned(), task.executed())
                .map(cell -> cell.find().map(Object::toString).orElse("—"))
                .reduce((left, right) -> left + " " + right)
                .orElseThrow();
    }

    @Test
    void aFormWithoutTasksHasNone() {
        assertThat(read("年度|2023|<|<|<|<|<|<")).isEqualTo(Tasks.NONE);
    }

    @Test
    void titleBesideTheRowsAndAmountsBySource() {
        Tasks tasks = read("""
                年度主要任务|任务名称|完成情况|预算数（万元）|<|执行数（万元）|<|
                ^|^|^|总额|财政拨款|总额|财政拨款|
                ^|馆藏数字化|已完成|#120|#100|#118.5|#98.5|
                ^|库房改造|基本完成|#80|#80|#61|#61|
                ^|金额合计|<|#200|#180|#179.5|#159.5|
                """);
        assertThat(rows(tasks)).containsExactly("馆藏数字化 — 已完成 120 118.5", "库房改造 — 基本完成 80 61");
        assertThat(tasks.sum().map(TaskBlockTest::row)).contains("金额合计 — 金额合计 200 179.5");
    }

    @Test
    void amountsWithoutTheirTotalAreNotTakenForIt() {
        assertThat(rows(read("""
                年度主要任务|任务名称|完成情况|预算数（万元）|<|执行数（万元）|<|
                ^|^|^|财政拨款|其他资金|财政拨款|其他资金|
                ^|馆藏数字化|已完成|#100|#20|#98.5|#20|
                """))).containsExactly("馆藏数字化 — 已完成 — —");
    }

    @Test
    void titleAboveTheNames() {
        assertThat(rows(read("""
                年度主要任务|对应项目|<|预算数|<|执行数|<|完成情况
                馆藏数字化|档案专项|<|#120|<|#118.5|<|已完成
                库房改造|修缮专项|<|#80|<|#61|<|基本完成
                """))).containsExactly("馆藏数字化 档案专项 已完成 120 118.5", "库房改造 修缮专项 基本完成 80 61");
    }

    @Test
    void titleAloneAboveTheHeaderAndAmountsInAnotherUnit() {
        assertThat(rows(read("""
                二、部门年度重点工作任务|<|<|<|<|<|<|<
                序号|任务名称|主要内容|<|批复金额（元）|实际支出金额（元）|预算执行率|原因及改进措施
                1|馆藏数字化|扫描档案一万卷|<|#1200000|#1185000|98.75%|无
                """))).containsExactly("馆藏数字化 扫描档案一万卷 — 120 118.5");
    }

    @Test
    void theTitleOfWhatFollowsIsNoTask() {
        assertThat(rows(read("""
                二、部门年度重点工作任务|<|<|<|<|<|<|<
                任务名称|主要内容|<|批复金额|实际支出金额|预算执行率|<|<
                项目1|扫描档案一万卷|<|#120|#118.5|98.75%|<|<
                三、部门整体支出绩效指标|<|<|<|<|<|<|<
                """))).containsExactly("项目1 扫描档案一万卷 — 120 118.5");
    }

    @Test
    void tasksThatGivePointsAreTasksAsWell() {
        assertThat(rows(read("""
                年度主要任务|任务名称|主要内容|预算数|执行数|完成情况|分值|得分
                ^|馆藏数字化|扫描档案一万卷|#120|#118.5|已完成|#5|
                """))).containsExactly("馆藏数字化 扫描档案一万卷 已完成 120 118.5");
    }

    @Test
    void aNameThatStandsAloneIsATask() {
        Tasks tasks = read("""
                年度主要任务|任务名称|<|主要内容|<|<|预算金额（万元）|执行金额
                ^|馆藏数字化|<||<|<||
                """);
        assertThat(tasks.rows()).hasSize(1);
        assertThat(tasks.rows().get(0).planned().is(FromCell.State.BLANK)).isTrue();
    }
}
