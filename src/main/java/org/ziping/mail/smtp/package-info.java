/**
 * A letter handed to a mail server: the account and its password, the connection, what the server answers, and what that means
 * for the letter.
 *
 * <p>Takes letters, gives fates. The only place where the mail protocol is spoken; knows nothing of the journal, so that what a
 * fate means for the next attempt is decided elsewhere.
 */
package org.ziping.mail.smtp;
