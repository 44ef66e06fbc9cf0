/**
 * Words in, words out: one class per command, exit codes, the JSON of the contract.
 *
 * <p>Takes arguments and streams, gives a number. Knows {@code job}; computes nothing itself.
 */
package org.ziping.cli;
