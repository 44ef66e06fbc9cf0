package org.ziping.mail.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ziping.model.Grade;
import org.ziping.model.Points;
import org.ziping.model.Ratio;
import org.ziping.model.Severity;

/**
 * What one unit is to be told of one version of one of its files.
 *
 * @param unit as the form names it
 * @param year four digits, blank where the form names none
 * @param version the SHA-256 of the file the unit handed in, 64 hexadecimal digits
 * @param kind whether it was completed or goes back
 * @param results one per form of the file, at least one
 * @param remarks what to correct, or to look at, gravest first
 * @param attachments the files that go with the letter, at least one
 */
public record Parcel(
        String unit,
        String year,
        String version,
        LetterKind kind,
        List<Result> results,
        List<Remark> remarks,
        List<Path> attachments) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * What came of one form.
     *
     * @param form its name without the year, such as 部门整体支出绩效自评表
     * @param grade total and rating, or why there are none
     * @param executionRate of the budget; empty where it could not be computed
     * @param weakest the indicators that lost most, weakest first, three at most
     */
    public record Result(String form, Grade grade, Optional<Ratio> executionRate, List<Weakness> weakest) {

        public Result {
            form = OneLine.of(form);
            Objects.requireNonNull(grade);
            Objects.requireNonNull(executionRate);
            weakest = List.copyOf(weakest);
        }
    }

    /** An indicator that lost points. */
    public record Weakness(String indicator, Points score, Points weight) {

        public Weakness {
            indicator = OneLine.of(indicator);
            Objects.requireNonNull(score);
            Objects.requireNonNull(weight);
        }
    }

    /** A finding of the file, as the author is told: one sentence with its place. */
    public record Remark(Severity severity, String sentence) {

        public Remark {
            Objects.requireNonNull(severity);
            sentence = OneLine.of(sentence);
        }
    }

    public Parcel {
        unit = OneLine.of(unit);
        year = OneLine.of(year);
        Objects.requireNonNull(kind);
        results = List.copyOf(results);
        remarks = List.copyOf(remarks);
        attachments = List.copyOf(attachments);
        if (unit.isEmpty() || results.isEmpty() || attachments.isEmpty()) {
            throw new IllegalArgumentException("a parcel needs a unit, a result and something to send");
        }
        if (!SHA256.matcher(version).matches()) {
            throw new IllegalArgumentException("not a SHA-256: " + version);
        }
    }

    /** Which letter it becomes. */
    public LetterId id() {
        return LetterId.of(unit, version);
    }
}
