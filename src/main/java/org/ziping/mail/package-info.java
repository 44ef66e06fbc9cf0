/**
 * Letters to the units: what they say, to whom they go, how they are sent, and the journal of what became of each.
 *
 * <p>Takes a {@link org.ziping.mail.Parcel} for each finished file and the roster of addresses, gives letters, as files or on
 * their way. Knows the nouns of {@code model} and flat tables; never how a form was read, scored or written, nor the ledger.
 */
package org.ziping.mail;
