/**
 * What the tags of a report stand for.
 *
 * <p>Takes the model, gives values by the names of {@link org.ziping.report.content.Vocabulary}; knows no Word.
 */
package org.ziping.report.content;
