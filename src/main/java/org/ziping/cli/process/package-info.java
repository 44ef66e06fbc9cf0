/**
 * The process a command runs in: how it is stopped, what it answers, where it is installed, its log file and its version.
 *
 * <p>Knows of no command and of no terminal.
 */
package org.ziping.cli.process;
