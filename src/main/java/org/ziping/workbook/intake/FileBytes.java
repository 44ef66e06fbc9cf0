package org.ziping.workbook.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.ziping.model.FindingCode;

/** The bytes of a file, read as a stream so that the file itself is never held open for writing. */
public final class FileBytes {

    /** The largest file that is read; a filled form has some 20 kilobytes, one with pictures a few megabytes. */
    public static final int LARGEST_FILE_MEGABYTES = 100;

    private static final int MEGABYTE = 1 << 20;

    private FileBytes() {}

    /**
     * All bytes of a file, at least one.
     *
     * @throws Refusal if it is missing, a directory, locked, empty or too large
     */
    public static byte[] read(Path path) {
        if (Files.isDirectory(path)) {
            throw new Refusal(FindingCode.FILE_NOT_EXCEL, "“%s”是文件夹，不是 Excel 文件，请指定文件夹里的自评表");
        }
        byte[] bytes = bounded(path);
        if (bytes.length == 0) {
            throw new Refusal(FindingCode.FILE_EMPTY, "文件“%s”是空的（0字节），请重新保存或重新复制一份");
        }
        return bytes;
    }

    private static byte[] bounded(Path path) {
        int limit = LARGEST_FILE_MEGABYTES * MEGABYTE;
        try (InputStream in = Files.newInputStream(path)) {
            if (Files.size(path) > limit) {
                throw tooLarge();
            }
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw tooLarge();
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new Refusal(FindingCode.FILE_MISSING, "找不到文件“%s”，请核对文件名和路径");
        } catch (IOException e) {
            throw new Refusal(FindingCode.FILE_UNREADABLE, "文件“%s”打不开，请确认文件没有被占用、自己有权读取");
        }
    }

    private static Refusal tooLarge() {
        return Refusal.tooLarge("超过" + LARGEST_FILE_MEGABYTES + "MB");
    }
}
