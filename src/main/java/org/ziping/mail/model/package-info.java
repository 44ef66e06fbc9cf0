/**
 * The nouns of the post: a parcel, its number, whom it is for, and words and addresses fit for a header.
 *
 * <p>Values only, each checking itself; the rooms beside it share them and import each other as little as they can.
 */
package org.ziping.mail.model;
