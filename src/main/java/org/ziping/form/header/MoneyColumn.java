package org.ziping.form.header;

import java.util.Optional;
import org.ziping.model.MoneyRow.Flow;

/** What a column of the money block holds; its title is its name in the synonym resource. */
public enum MoneyColumn {
    LABEL("资金来源"),
    INITIAL("年初预算数"),
    ADJUSTED("全年预算数"),
    EXECUTED("全年执行数"),
    WEIGHT("分值"),
    RATE("执行率"),
    SCORE("得分"),
    /** The points of whoever checks the form afterwards: not ours, never written. */
    REVIEW("复核分"),
    REASON("原因"),
    CARRIED_IN(Flow.CARRIED_IN),
    CHANGE(Flow.CHANGE),
    ADDED(Flow.ADDED),
    TAKEN(Flow.TAKEN),
    LEFT(Flow.LEFT),
    CARRIED_OUT(Flow.CARRIED_OUT),
    /** Known, and of no use for reading. */
    OTHER("其他");

    private final String title;
    private final Optional<Flow> flow;

    MoneyColumn(String title) {
        this.title = title;
        this.flow = Optional.empty();
    }

    MoneyColumn(Flow flow) {
        this.title = flow.title();
        this.flow = Optional.of(flow);
    }

    /** What it is called in the synonym resource and before people. */
    public String title() {
        return title;
    }

    /** What of the budget's movement the column tells, if it tells any. */
    public Optional<Flow> flow() {
        return flow;
    }

    /** Whether it holds one of the three amounts that a money block is known by. */
    public boolean isAmount() {
        return this == INITIAL || this == ADJUSTED || this == EXECUTED;
    }
}
