package org.ziping.model;

/**
 * What a form says of itself.
 *
 * @param title the line above the form
 * @param unit 部门（单位）名称 or 实施单位
 * @param project 项目名称; absent in a whole-unit form
 * @param department 主管部门
 * @param year the year evaluated
 */
public record Heading(
        FromCell<String> title,
        FromCell<String> unit,
        FromCell<String> project,
        FromCell<String> department,
        FromCell<Integer> year) {}
