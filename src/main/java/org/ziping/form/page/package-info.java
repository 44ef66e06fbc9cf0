/**
 * A sheet as a person sees it: merged areas as one place each, rows from left to right, headers over their columns.
 *
 * <p>Takes a {@link org.ziping.model.grid.Sheet}, gives its places and the reach of a header, and gathers what is concluded from
 * them. Knows no block of a form.
 */
package org.ziping.form.page;
