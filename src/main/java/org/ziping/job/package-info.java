/**
 * One file end to end: {@link org.ziping.job.FileJob} is the whole flow.
 *
 * <p>Takes a file and the rules, gives an outcome. The only place that catches unexpected exceptions: a fault of the program
 * is recorded, and the next file goes on.
 */
package org.ziping.job;
