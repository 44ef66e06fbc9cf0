package org.ziping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 年度重点工作 is what the unit wrote, else the tasks of its form, else a request. */
class KeyWorkTest {

    private static final String HEADING = "（二）年度重点工作";

    private static List<String> keyWork(List<String> form) {
        List<String> said = Written.of(DrawnForms.read(form)).paragraphs();
        int heading = said.indexOf(HEADING);
        int next = said.indexOf("（三）整体预算规模及安排情况");
        return said.subList(heading + 1, next);
    }

    private static List<String> withTasks(String... rows) {
        List<String> lines = new ArrayList<>(DrawnForms.inOrder());
        lines.addAll(3, List.of(rows));
        return lines;
    }

    @Test
    void tasksAreTheWorkOfTheYear() {
        assertThat(keyWork(
                        withTasks("年度主要任务|主要内容|预算数|执行数|完成情况", "馆藏数字化|扫描档案一万卷。|12|11.85|已完成。", "任务2：库房改造||8|6.1|基本完成")))
                .containsExactly("馆藏数字化：扫描档案一万卷，预算12.00万元，执行11.85万元，已完成。", "任务2：库房改造，预算8.00万元，执行6.10万元，基本完成。");
    }

    @Test
    void withoutTasksItIsAskedFor() {
        assertThat(keyWork(DrawnForms.inOrder())).containsExactly("【请补充：年度重点工作】");
    }

    @Test
    void tasksAreNotAskedForAgain() {
        Written report = Written.of(DrawnForms.read(withTasks("年度主要任务|完成情况", "馆藏数字化|已完成")));
        assertThat(report.messages()).noneMatch(message -> message.contains("年度重点工作"));
    }
}
