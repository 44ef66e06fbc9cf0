/**
 * Letters to the units: previews, sendings and trials, at a pace and each letter once.
 *
 * <p>Takes a {@link org.ziping.mail.model.Parcel} for each finished file and the roster of addresses, gives letters, as files or
 * on their way. Its rooms: {@code letter} says what a letter says, {@code roster} whom it goes to, {@code smtp} hands it over,
 * {@code journal} keeps what became of it.
 *
 * <p>{@code Mailing} is the door: {@code Aftermath} puts in order what a killed run left, {@code Plan} decides for each parcel
 * whether its letter goes out, {@code Dispatch} sends what is due one by one, when {@code Turn} says that it is time, over one
 * {@code Line};
 * {@code Previewing} and {@code Trial} show the same to the office first.
 *
 * <p>Knows the nouns of {@code model} and flat tables; never how a form was read, scored
 * or written, nor the ledger.
 */
package org.ziping.mail;
