package org.ziping.dropfolder;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.ledger.FileOutcome;
import org.ziping.ledger.FileState;
import org.ziping.ledger.FindingRow;
import org.ziping.ledger.FormRow;
import org.ziping.ledger.IndicatorRow;
import org.ziping.ledger.Ledger;
import org.ziping.ledger.LedgerRows;
import org.ziping.mail.model.LetterKind;
import org.ziping.mail.model.Parcel;
import org.ziping.model.Points;
import org.ziping.model.Severity;

/** What the units are to be told, out of what the ledger knows: one parcel per file and unit in it. */
public final class Parcels {

    private static final int WEAKEST = 3;
    private static final String NOTE = ".txt";
    private static final Comparator<IndicatorRow> MOST_LOST =
            Comparator.comparing(Parcels::lost).reversed();

    private final Folders folders;
    private final Map<String, List<FormRow>> forms = new LinkedHashMap<>();
    private final Map<String, List<IndicatorRow>> weakest = new LinkedHashMap<>();
    private final Map<String, List<FindingRow>> findings = new LinkedHashMap<>();

    private Parcels(Folders folders) {
        this.folders = folders;
    }

    /** A parcel for the newest version of every file that was completed or returned, in the order of their names. */
    public static List<Parcel> of(Folders folders, Ledger ledger) {
        Parcels parcels = new Parcels(folders);
        ledger.read(parcels::take);
        return ledger.results().stream()
                .flatMap(outcome -> parcels.of(outcome).stream())
                .toList();
    }

    private void take(LedgerRows rows) {
        rows.forms(form ->
                forms.computeIfAbsent(form.file(), file -> new ArrayList<>()).add(form));
        rows.indicators(this::takeIfWeak);
        rows.findings(finding -> {
            if (finding.severity() != Severity.NOTE) {
                findings.computeIfAbsent(finding.file(), file -> new ArrayList<>())
                        .add(finding);
            }
        });
    }

    /** Keeps the three that lost most of each form; there may be a million indicators. */
    private void takeIfWeak(IndicatorRow indicator) {
        if (lost(indicator).compareTo(BigDecimal.ZERO) > 0) {
            List<IndicatorRow> kept = weakest.computeIfAbsent(
                    key(indicator.file(), indicator.unit(), indicator.project()), form -> new ArrayList<>());
            kept.add(indicator);
            kept.sort(MOST_LOST);
            if (kept.size() > WEAKEST) {
                kept.remove(WEAKEST);
            }
        }
    }

    private static BigDecimal lost(IndicatorRow indicator) {
        return indicator.weight().isEmpty() || indicator.score().isEmpty()
                ? BigDecimal.ZERO
                : indicator
                        .weight()
                        .get()
                        .value()
                        .subtract(indicator.score().get().value());
    }

    private static String key(String file, String unit, String project) {
        return String.join("\u0000", file, unit, project);
    }

    private List<Parcel> of(FileOutcome outcome) {
        List<Path> attachments = outcome.results().all().stream()
                .filter(name -> !name.endsWith(NOTE))
                .map(folders.root()::resolve)
                .toList();
        List<FormRow> ofFile = forms.getOrDefault(outcome.name(), List.of());
        if (attachments.isEmpty() || ofFile.isEmpty()) {
            return List.of();
        }
        Map<String, List<FormRow>> byUnit = new LinkedHashMap<>();
        ofFile.forEach(form -> byUnit.computeIfAbsent(unit(form, ofFile), unit -> new ArrayList<>())
                .add(form));
        return byUnit.entrySet().stream()
                .map(unit -> new Parcel(
                        unit.getKey(),
                        unit.getValue().get(0).year(),
                        outcome.sha256(),
                        outcome.state() == FileState.COMPLETED ? LetterKind.COMPLETED : LetterKind.RETURNED,
                        unit.getValue().stream().map(this::result).toList(),
                        remarks(outcome, unit.getKey()),
                        attachments))
                .toList();
    }

    /** A form that names no unit is that of the others in its file; where none does, the file's name stands for it. */
    private static String unit(FormRow form, List<FormRow> ofFile) {
        if (!form.unit().isBlank()) {
            return form.unit();
        }
        return ofFile.stream()
                .map(FormRow::unit)
                .filter(unit -> !unit.isBlank())
                .findFirst()
                .orElseGet(() -> stem(form.file()));
    }

    private static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private Parcel.Result result(FormRow form) {
        String project = form.project().isBlank() ? "" : "（" + form.project() + "）";
        return new Parcel.Result(
                form.kind().title() + "绩效自评表" + project,
                form.grade(),
                form.money().rate(),
                weakest.getOrDefault(key(form.file(), form.unit(), form.project()), List.of()).stream()
                        .map(Parcels::weakness)
                        .toList());
    }

    private static Parcel.Weakness weakness(IndicatorRow indicator) {
        return new Parcel.Weakness(
                indicator.name(),
                indicator.score().orElse(Points.ZERO),
                indicator.weight().orElse(Points.ZERO));
    }

    /** Those of the unit and of the file as a whole, errors first; where all errors are another's, that it is so. */
    private List<Parcel.Remark> remarks(FileOutcome outcome, String unit) {
        List<FindingRow> ofFile = findings.getOrDefault(outcome.name(), List.of());
        List<FindingRow> own = ofFile.stream()
                .filter(finding -> finding.unit().isBlank() || finding.unit().equals(unit))
                .sorted(Comparator.comparing(FindingRow::severity))
                .toList();
        boolean isAtFault = own.stream().anyMatch(Parcels::isError);
        return Stream.concat(
                        isAtFault ? Stream.empty() : ofOthers(ofFile).stream(),
                        own.stream().map(finding -> new Parcel.Remark(finding.severity(), finding.message())))
                .toList();
    }

    private static Optional<Parcel.Remark> ofOthers(List<FindingRow> ofFile) {
        List<FindingRow> errors = ofFile.stream().filter(Parcels::isError).toList();
        if (errors.isEmpty()) {
            return Optional.empty();
        }
        String units = errors.stream().map(FindingRow::unit).distinct().collect(Collectors.joining("”“", "“", "”"));
        return Optional.of(new Parcel.Remark(
                Severity.ERROR, "同一工作簿里" + units + "的自评表有 " + errors.size() + " 处错误，整个工作簿因此退回；贵单位的表没有错误，请等对方改正后一并重交"));
    }

    private static boolean isError(FindingRow finding) {
        return finding.severity() == Severity.ERROR;
    }
}
