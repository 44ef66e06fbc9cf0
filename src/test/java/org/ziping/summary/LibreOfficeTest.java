package org.ziping.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.chart.Palette;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;

/** A chart that was not drawn has no pixel of its colours. */
class LibreOfficeTest {

    private static final List<String> OFFICE =
            List.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice");

    /** No figure of the summary refers to such a form, so that LibreOffice can open the summary without it. */
    private static final Grid WITHOUT_FIGURES = Grid.of(Sheet.named(Cards.SHEET).build());

    @TempDir
    Path folder;

    @Test
    void chartsAreDrawnInTheirColours() throws Exception {
        Path workbook = Files.write(
                folder.resolve("汇总.xlsx"),
                Appendix.to(WITHOUT_FIGURES, Edits.NONE)
                        .summary(Cards.published(), List.of())
                        .toSupplement()
                        .workbook());
        Map<Integer, Integer> pixels = pixelsOfFirstPage(workbook);
        assertThat(share(pixels, Palette.PALE))
                .as("weights, money at the start of the year")
                .isGreaterThan(4_000);
        assertThat(share(pixels, Palette.ACCENT)).as("scores").isGreaterThan(4_000);
        assertThat(share(pixels, Palette.FRESH)).as("rates, money spent").isGreaterThan(4_000);
        assertThat(share(pixels, Palette.MIDDLE)).as("money after adjustment").isGreaterThan(400);
    }

    private static int share(Map<Integer, Integer> pixels, String rgb) {
        return pixels.getOrDefault(Integer.parseInt(rgb, 16), 0);
    }

    private Map<Integer, Integer> pixelsOfFirstPage(Path workbook) throws Exception {
        String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        run(office(), profile, "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), workbook.toString());
        run(
                "pdftoppm",
                "-r",
                "80",
                "-png",
                "-f",
                "1",
                "-l",
                "1",
                "-singlefile",
                folder.resolve("汇总.pdf").toString(),
                folder.resolve("page").toString());
        BufferedImage picture = ImageIO.read(folder.resolve("page.png").toFile());
        Map<Integer, Integer> pixels = new HashMap<>();
        for (int pixel : picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth())) {
            pixels.merge(pixel & 0xFFFFFF, 1, Integer::sum);
        }
        return pixels;
    }

    private static String office() {
        return OFFICE.stream()
                .filter(path -> new File(path).canExecute())
                .findFirst()
                .orElseGet(() -> {
                    String reason = "LibreOffice is not installed: whether charts are drawn was not looked at";
                    return Boolean.getBoolean("ziping.ci") ? fail(reason) : abort(reason);
                });
    }

    private void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).as(command[0]).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
    }
}
