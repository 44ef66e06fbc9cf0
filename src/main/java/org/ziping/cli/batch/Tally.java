package org.ziping.cli.batch;

import java.util.EnumMap;
import java.util.Map;
import org.ziping.cli.process.ExitCode;
import org.ziping.job.Outcome;
import org.ziping.model.Severity;

/** How many files ended how; all that is kept of a long run. */
public final class Tally {

    private final Map<Outcome.State, Integer> states = new EnumMap<>(Outcome.State.class);
    private int faults;
    private int withWarnings;
    private int unscored;
    private int skipped;
    private int left;

    void add(Outcome outcome) {
        states.merge(outcome.state(), 1, Integer::sum);
        faults += outcome.fault().isPresent() ? 1 : 0;
        unscored += outcome.state() == Outcome.State.COMPLETED && isUnscored(outcome) ? 1 : 0;
        withWarnings += outcome.has(Severity.WARNING) ? 1 : 0;
    }

    private static boolean isUnscored(Outcome outcome) {
        return outcome.forms().stream()
                .anyMatch(form -> form.card().grade().attained().isPresent());
    }

    void addSkipped() {
        skipped++;
    }

    void addLeft() {
        left++;
    }

    /** Of the completed ones those that hold a form without points. */
    public int unscored() {
        return unscored;
    }

    /** Completed by an earlier run and unchanged. */
    public int skipped() {
        return skipped;
    }

    /** Not begun, because the run was stopped. */
    public int left() {
        return left;
    }

    /** All of them. */
    public int files() {
        return skipped + left + done();
    }

    /** Those that were done. */
    public int done() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many files ended so. */
    public int count(Outcome.State state) {
        return states.getOrDefault(state, 0);
    }

    /** The exit code of a run in which only errors count. */
    public int scored() {
        if (faults > 0) {
            return ExitCode.FAULT;
        }
        return count(Outcome.State.COMPLETED) + skipped == files() ? ExitCode.DONE : ExitCode.SOME_RETURNED;
    }

    /** The exit code of a run in which warnings count as well. */
    public int checked() {
        return scored() == ExitCode.DONE && withWarnings > 0 ? ExitCode.SOME_RETURNED : scored();
    }
}
