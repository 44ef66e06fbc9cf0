/**
 * Understands a grid: finds the forms in it by their words and reads them.
 *
 * <p>Takes a {@link org.ziping.model.grid.Grid}, gives a {@link org.ziping.model.Reading}. Its rooms: {@code header} knows the words
 * of headers and labels, {@code page} sees the places of a sheet, {@code section} cuts it into forms, {@code money} and
 * {@code indicator} read their tables, {@code frame} what stands around them, {@code points} says in what scale points are meant,
 * {@code notation} what stands in a single cell; {@code writeback} says which cell gets what. Here a form is put together. Needs no
 * Excel library and no file, and knows nothing of rules.
 */
package org.ziping.form;
