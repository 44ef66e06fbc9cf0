package org.ziping.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ziping.model.Evidence;
import org.ziping.model.Finding;
import org.ziping.model.Severity;

/**
 * What became of one file.
 *
 * @param file as the person named it
 * @param verdict the forms in it and all that was found; no form if the file is no workbook or holds none
 * @param evidence how the file was understood
 * @param written all that was written, the workbook last; empty if nothing was
 * @param output where the result was written; empty if nothing was
 * @param fault what went wrong in the program itself
 * @param remarks what to know of files that stood where the result goes
 */
public record Outcome(
        Path file,
        Verdict verdict,
        List<Evidence> evidence,
        List<Written> written,
        Optional<Path> output,
        Optional<Fault> fault,
        List<String> remarks) {

    /** How it ended. */
    public enum State {
        /** Every form has its total, or needs none. */
        COMPLETED,
        /** It goes back to its author with findings. */
        RETURNED,
        /** It is no workbook that can be read, or the program failed. */
        FAILED
    }

    public Outcome {
        Objects.requireNonNull(file);
        Objects.requireNonNull(verdict);
        evidence = List.copyOf(evidence);
        written = List.copyOf(written);
        Objects.requireNonNull(output);
        Objects.requireNonNull(fault);
        remarks = List.copyOf(remarks);
    }

    /** A file that gave no form, and why. */
    public static Outcome refused(Path file, Finding why) {
        return new Outcome(
                file, Verdict.without(why), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    /** A file on which the program itself failed. */
    public static Outcome failed(Path file, Fault fault) {
        return new Outcome(
                file, Verdict.without(), List.of(), List.of(), Optional.empty(), Optional.of(fault), List.of());
    }

    /** The same with more to know of the files where the result goes. */
    Outcome remarking(List<String> more) {
        List<String> all = new ArrayList<>(remarks);
        all.addAll(more);
        return new Outcome(file, verdict, evidence, written, output, fault, all);
    }

    public State state() {
        if (fault.isPresent() || forms().isEmpty()) {
            return State.FAILED;
        }
        return verdict.isComplete() ? State.COMPLETED : State.RETURNED;
    }

    public List<ScoredForm> forms() {
        return verdict.forms();
    }

    /** What concerns the file as a whole. */
    public List<Finding> findings() {
        return verdict.findings();
    }

    /** Every finding, those of the file first. */
    public List<Finding> allFindings() {
        return verdict.allFindings();
    }

    public boolean has(Severity severity) {
        return verdict.has(severity);
    }
}
