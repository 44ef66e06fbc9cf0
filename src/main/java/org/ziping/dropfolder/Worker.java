package org.ziping.dropfolder;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Consumer;
import org.ziping.ledger.FileOutcome;

/**
 * Who works, and how that is told.
 *
 * @param name of machine and process
 * @param clock for what people read
 * @param ended told of each file that ended
 */
record Worker(String name, Clock clock, Consumer<FileOutcome> ended) {

    Worker {
        Objects.requireNonNull(name);
        Objects.requireNonNull(clock);
        Objects.requireNonNull(ended);
    }
}
