package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.ziping.ledger.FileState;

/**
 * The places of a served folder.
 *
 * @param root the folder that is served
 */
public record Folders(Path root) {

    public Folders {
        Objects.requireNonNull(root);
        root = root.toAbsolutePath().normalize();
    }

    /** Where people drop their files. */
    public Path incoming() {
        return root.resolve("收件");
    }

    /** What is in hand. */
    public Path working() {
        return root.resolve("处理中");
    }

    /** Every original as it came. */
    public Path originals() {
        return root.resolve("原件");
    }

    /** The consolidated workbook. */
    public Path ledger() {
        return root.resolve("台账");
    }

    /** Letters. */
    public Path letters() {
        return root.resolve("发件");
    }

    /** The administrator's settings; need not be there. */
    public Path settings() {
        return root.resolve("ziping.yaml");
    }

    /** The program's own. */
    public Path own() {
        return root.resolve(".ziping");
    }

    /** Where attempts prepare their results. */
    Path attempts() {
        return own().resolve("attempts");
    }

    /** Where one attempt prepares its results, as they will lie below the root. */
    Path attempt(String token) {
        return attempts().resolve(token);
    }

    /** Where results of a kind go, relative to the root. A duplicate's note lies beside what was done before. */
    static String nameOf(FileState state) {
        return switch (state) {
            case COMPLETED, DUPLICATE -> "已完成";
            case RETURNED -> "退回";
            case FAILED -> "失败";
        };
    }

    /** Makes what is missing. */
    public void make() throws IOException {
        Files.createDirectories(attempts());
        for (Path folder : List.of(incoming(), working(), originals(), ledger(), letters())) {
            Files.createDirectories(folder);
        }
        for (FileState state : List.of(FileState.COMPLETED, FileState.RETURNED, FileState.FAILED)) {
            Files.createDirectories(root.resolve(nameOf(state)));
        }
    }

    /** Whether the folder was set up and can be reached: the place where a share was mounted is still there when the share is gone. */
    public boolean isThere() {
        return Files.isDirectory(own());
    }

    /** A path below a folder with {@code /}. */
    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
