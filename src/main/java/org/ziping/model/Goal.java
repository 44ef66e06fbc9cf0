package org.ziping.model;

/**
 * A goal in words.
 *
 * @param expected 预期目标
 * @param achieved 实际完成情况
 */
public record Goal(FromCell<String> expected, FromCell<String> achieved) {}
