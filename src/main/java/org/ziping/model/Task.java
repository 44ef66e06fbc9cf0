package org.ziping.model;

import java.math.BigDecimal;

/**
 * A task of a unit's year, 年度主要任务.
 *
 * @param name 任务名称
 * @param content 主要内容
 * @param done 完成情况 in the unit's words
 * @param planned 预算数 in the form's unit of money, all sources together
 * @param executed 执行数, likewise
 */
public record Task(
        FromCell<String> name,
        FromCell<String> content,
        FromCell<String> done,
        FromCell<BigDecimal> planned,
        FromCell<BigDecimal> executed) {}
