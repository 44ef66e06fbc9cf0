/**
 * Letters to the units: previews, sendings and trials, at a pace and each letter once.
 *
 * <p>Takes a {@link org.ziping.mail.model.Parcel} for each finished file and the roster of addresses, gives letters, as files or
 * on their way. Its rooms: {@code letter} says what a letter says, {@code roster} whom it goes to, {@code smtp} hands it over,
 * {@code journal} keeps what became of it. Knows the nouns of {@code model} and flat tables; never how a form was read, scored
 * or written, nor the ledger.
 */
package org.ziping.mail;
