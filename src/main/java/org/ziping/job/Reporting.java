package org.ziping.job;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.ziping.model.FormKind;
import org.ziping.report.ReportTemplate;

/** Whether reports are written, and by which templates. Nothing of the report is loaded before one is to be written. */
public final class Reporting {

    /** No report is written. */
    public static final Reporting NONE = new Reporting(Optional.empty());

    private final Optional<Function<FormKind, ReportTemplate>> templates;
    private final Map<FormKind, ReportTemplate> loaded = new ConcurrentHashMap<>();

    private Reporting(Optional<Function<FormKind, ReportTemplate>> templates) {
        this.templates = templates;
    }

    /** By the templates in a folder, each kind of form by its own. */
    public static Reporting from(Path folder) {
        return new Reporting(Optional.of(kind -> ReportTemplate.in(folder, kind)));
    }

    /** Every form by the same template. */
    public static Reporting by(ReportTemplate template) {
        return new Reporting(Optional.of(kind -> template));
    }

    /** The template for a kind of form; empty if no report is written. */
    Optional<ReportTemplate> template(FormKind kind) {
        return templates.map(load -> loaded.computeIfAbsent(kind, load));
    }
}
