/**
 * What a letter says and how it is written: template, tags, words, attachments.
 *
 * <p>Takes a {@link org.ziping.mail.model.Parcel}, an addressee and templates; gives the bytes of a letter. Knows no server
 * and nothing of what was sent before.
 */
package org.ziping.mail.letter;
