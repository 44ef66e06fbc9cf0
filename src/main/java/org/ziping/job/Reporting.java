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

    /**
     * Starts reading the template that the first form will most likely need while that form is still being read itself: the
     * libraries behind it take longer to wake up than a form takes.
     */
    public Reporting started() {
        Thread reading = new Thread(() -> template(FormKind.WHOLE_UNIT), "report-template");
        reading.setDaemon(true);
        // Whoever needs the template meets the same fault again and can tell of it.
        reading.setUncaughtExceptionHandler((thread, unusable) -> {});
        reading.start();
        return this;
    }

    /** The template for a kind of form; empty if no report is written. */
    Optional<ReportTemplate> template(FormKind kind) {
        return templates.map(load -> loaded.computeIfAbsent(kind, load));
    }
}
