/**
 * What became of each letter: the journal in the database, and the copies in the folder 发件.
 *
 * <p>Takes claims and what they came to, gives entries. Knows no server and no letter's words.
 */
package org.ziping.mail.journal;
