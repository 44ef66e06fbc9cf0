package org.ziping.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.scoring.RulesFile;

/** A workbook with an error comes back marked: from the cell to the line of the list, and from the line to the cell. */
class ReturnedTest {

    private static final Pattern LINE = Pattern.compile("（“问题清单”第 (\\d+) 条）");

    @TempDir
    Path folder;

    @Test
    void everyLineThatACommentNamesLeadsBackToItsCell() throws IOException {
        Path result = folder.resolve("结果");
        Options options = new Options(RulesFile.named("national"), Optional.of(result), false);
        Outcome outcome = new FileJob(options).run(new Source(withAWeightInWords(), Path.of("自评表.xlsx")));
        assertThat(outcome.state()).isEqualTo(Outcome.State.RETURNED);

        try (InputStream in = Files.newInputStream(result.resolve("自评表.xlsx"));
                XSSFWorkbook returned = new XSSFWorkbook(in)) {
            Map<Integer, String> linked = cellsByLine(returned.getSheet("问题清单"));
            XSSFSheet form = returned.getSheet("自评表");
            assertThat(form.getCellComments()).isNotEmpty();
            form.getCellComments().forEach((cell, comment) -> {
                Matcher line = LINE.matcher(comment.getString().getString());
                int lines = 0;
                while (line.find()) {
                    lines++;
                    assertThat(linked.get(Integer.valueOf(line.group(1)))).isEqualTo("'自评表'!" + cell.formatAsString());
                }
                assertThat(lines).as("lines named at %s", cell).isPositive();
            });
        }
    }

    /** A blank form says at its cells what is missing, as every form with errors does. */
    @Test
    void aFormWithoutASingleWeightComesBackMarkedToo() throws IOException {
        Path result = folder.resolve("结果");
        Options options = new Options(RulesFile.named("national"), Optional.of(result), false);
        Outcome outcome =
                new FileJob(options).run(new Source(Path.of("templates/项目支出绩效自评表.xlsx"), Path.of("自评表.xlsx")));
        assertThat(outcome.state()).isEqualTo(Outcome.State.RETURNED);

        try (InputStream in = Files.newInputStream(result.resolve("自评表.xlsx"));
                XSSFWorkbook returned = new XSSFWorkbook(in)) {
            assertThat(returned.getSheet("问题清单")).isNotNull();
            assertThat(returned.getSheet("自评表").getCellComments().values())
                    .extracting(comment -> comment.getString().getString())
                    .anyMatch(words -> words.startsWith("整张表没有一个分值"));
        }
    }

    private static Map<Integer, String> cellsByLine(XSSFSheet list) {
        Map<Integer, String> linked = new LinkedHashMap<>();
        list.getHyperlinkList()
                .forEach(link -> Optional.ofNullable(list.getRow(link.getFirstRow()))
                        .map(row -> row.getCell(0).toString())
                        .filter(number -> number.matches("\\d+(\\.0)?"))
                        .ifPresent(number -> linked.putIfAbsent((int) Double.parseDouble(number), link.getLocation())));
        return linked;
    }

    private Path withAWeightInWords() throws IOException {
        Path copy = folder.resolve("自评表.xlsx");
        try (InputStream in = Files.newInputStream(Path.of("examples", "红十字会-2023.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(copy)) {
            for (Row row : workbook.getSheet("自评表")) {
                for (Cell cell : row) {
                    if (cell.toString().equals("13.0")) {
                        cell.setCellValue("十三分左右");
                    }
                }
            }
            workbook.write(out);
        }
        return copy;
    }
}
