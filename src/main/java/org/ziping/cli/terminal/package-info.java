/**
 * The terminal a command speaks to: its streams, colours and tables.
 *
 * <p>Takes words and figures, prints them. Knows of no command, and of files only how they may end.
 */
package org.ziping.cli.terminal;
