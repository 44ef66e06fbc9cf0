/**
 * The points of a form as a whole: in what scale weights and scores are written, and how rows share them.
 *
 * <p>Takes rows or a {@link org.ziping.model.Form} as read, gives the same with points of a hundred for each row. Finds no cell.
 */
package org.ziping.form.points;
