/**
 * The section {@code mail} of a folder's settings.
 *
 * <p>Takes settings, gives values that check themselves. Knows no letter and no connection.
 */
package org.ziping.mail.settings;
