package org.ziping.form.header;

/** What a column of 年度主要任务 holds; its title is its name in the synonym resource. */
public enum TaskColumn {
    NAME("任务名称"),
    CONTENT("主要内容"),
    DONE("完成情况"),
    PLANNED("预算数"),
    EXECUTED("执行数"),
    /** Known, and of no use for reading. */
    OTHER("其他");

    private final String title;

    TaskColumn(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
