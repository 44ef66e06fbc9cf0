/**
 * The nouns of the field: form, indicator, target, points, finding, scorecard.
 *
 * <p>Values only, each checking itself; what is computed from them stands elsewhere. Imports nothing else of the project and
 * no library.
 */
package org.ziping.model;
