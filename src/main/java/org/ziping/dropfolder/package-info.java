/**
 * The served folder: 收件 → 处理中 → 已完成, 退回 or 失败, every original kept in 原件.
 *
 * <p>Takes what people drop, runs {@code job} on it, keeps {@code ledger} up to date, and lets {@code mail} tell the units.
 * Each step can be interrupted anywhere and is finished by whoever comes next; several machines may serve one folder. Never
 * reads a form itself.
 */
package org.ziping.dropfolder;
