/**
 * The served folder: 收件 → 处理中 → 已完成, 退回 or 失败, every original kept in 原件.
 *
 * <p>Takes what people drop, runs {@code job} on it, keeps {@code ledger} up to date, and lets {@code mail} tell the units.
 *
 * <p>{@code Watch} opens a {@code Session} as long as folder and database answer. In it {@code Arrivals} says what stands still in
 * 收件, {@code Queue} hands it to one machine; there {@code FileWork} has {@code Incoming} move it to 处理中, claims it, has
 * {@code Processing} run the job and {@code Placing} put results and original in their places; beside them {@code LedgerBook}, {@code Upkeep} and
 * {@code Postman} do what is due.
 *
 * <p>Each step can be interrupted anywhere and is finished by whoever comes next; several machines may serve one folder. Never
 * reads a form itself.
 */
package org.ziping.dropfolder;
