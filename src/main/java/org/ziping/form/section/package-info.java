/**
 * How a sheet is cut into forms, side by side and one below the other, and each form into its blocks by their headers.
 *
 * <p>Takes a {@link org.ziping.form.page.Page}, gives sections with the headers of indicators and of money, and the blocks that have
 * points of their own. Reads no table of indicators or of money.
 */
package org.ziping.form.section;
