/**
 * Words in, words out: one class per command, exit codes, the JSON of the contract.
 *
 * <p>Takes arguments and streams, gives a number. Knows {@code job}; computes nothing itself. A run over many files is in
 * {@code batch}, how lines are printed in {@code terminal}, how the process ends in {@code process}.
 */
package org.ziping.cli;
