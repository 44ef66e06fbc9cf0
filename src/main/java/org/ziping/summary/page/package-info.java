/**
 * A printed page as values: lines of slots, each with its look and its entry; and the one place that writes it through POI.
 *
 * <p>Takes pages, gives the bytes of a small workbook. Knows nothing of forms and scores.
 */
package org.ziping.summary.page;
