/**
 * Values put into a Word template: tags replaced, half sentences left out, charts drawn.
 *
 * <p>Takes a template and a scope of values, gives a document. The only package that knows the template library.
 */
package org.ziping.report.word;
