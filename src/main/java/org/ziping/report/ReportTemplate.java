package org.ziping.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.ziping.model.FormKind;
import org.ziping.report.word.Rendering;

/** A Word file with tags, known to use no tag that does not exist. One template may serve many threads. */
public final class ReportTemplate {

    private final byte[] file;
    /** What was opened to be checked, for whoever comes first. */
    private final AtomicReference<Rendering> opened;

    private ReportTemplate(byte[] file, Rendering opened) {
        this.file = file;
        this.opened = new AtomicReference<>(opened);
    }

    /**
     * Reads a template and checks its tags.
     *
     * @throws TemplateException if it cannot be read, is no .docx, or uses a tag that is unknown or not closed
     */
    public static ReportTemplate load(Path file) {
        byte[] bytes = bytes(file);
        return new ReportTemplate(
                bytes, Rendering.checked(bytes, file.getFileName().toString()));
    }

    /** The template for a kind of form in a folder of templates; see {@link #load}. */
    public static ReportTemplate in(Path folder, FormKind kind) {
        return load(folder.resolve(name(kind)));
    }

    /** The file name of the template for a kind of form. */
    public static String name(FormKind kind) {
        String subject = switch (kind) {
            case WHOLE_UNIT -> "部门整体";
            case PROJECT -> "项目";
            case TRANSFER -> "转移支付";
        };
        return "绩效自评报告-" + subject + ".docx";
    }

    /** The template opened anew, to be filled once. */
    Rendering open() {
        Rendering first = opened.getAndSet(null);
        return first == null ? Rendering.of(file) : first;
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new TemplateException("没有报告模板“" + file + "”，请核对文件名和路径");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new TemplateException("报告模板“" + file + "”读不出来，请关闭正在打开它的程序后再试");
        }
    }
}
