package org.ziping.dropfolder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.ziping.job.DiskTrouble;

/** A disk of a few megabytes, where the machine lets us mount one. */
final class SmallDisk {

    private SmallDisk() {}

    /** The disk's folder; a test is skipped visibly where none can be mounted, which takes rights that few machines give. */
    static Path mounted(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        boolean isMounted = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        Assumptions.assumeTrue(isMounted, "这台机器上挂不上小磁盘，跳过");
        return folder;
    }

    static void unmount(Path folder) throws IOException, InterruptedException {
        run("umount", "-l", folder.toString());
    }

    /** Writes until nothing fits any more. */
    static void fill(Path file) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            if (!DiskTrouble.isFull(full)) {
                throw full;
            }
        }
    }

    private static boolean run(String... words) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
