/**
 * What happened to which file, and the consolidated workbook of all units.
 *
 * <p>Takes what became of each form, keeps it in a database, and gives it back as rows and as 汇总台账. Knows the nouns of
 * {@code model} and flat tables; never how a form was read, scored or written.
 */
package org.ziping.ledger;
