/**
 * 通讯录: which unit is written to at which addresses.
 *
 * <p>Takes a flat table, gives addressees and what is wrong with it. Knows no letter and no server.
 */
package org.ziping.mail.roster;
