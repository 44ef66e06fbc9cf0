/**
 * Many files on all processors, told in their order; a run that was stopped is gone on with.
 *
 * <p>Takes sources and work, gives a tally. What is told of each file, and how, is a {@link org.ziping.cli.batch.Report} of the
 * command's.
 */
package org.ziping.cli.batch;
