package org.ziping.cli;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A desk on which the files lie that a command of the handbook names: the current directory of a process of its own, so
 * that names without a path mean what they mean to a reader. Before each command the desk is cleared and laid anew.
 */
final class HandbookDesk {

    private static final Set<String> SERVING = Set.of("watch", "status", "ledger", "mail");
    private static final Set<String> NOT_A_FILE = Set.of("-o", "--output", "--only", "--arrived", "--to", "--limit");
    private static final Path DESK = Path.of("").toAbsolutePath();

    private final Path project = Path.of(System.getProperty("ziping.home"));
    private final int port;
    private final byte[] form;
    private final byte[] report;

    private HandbookDesk(int port) throws IOException {
        this.port = port;
        this.form = tidyForm();
        this.report = reportOfForm();
    }

    /** Reads the commands from one file and writes what came of them to another. */
    public static void main(String... files) throws IOException {
        Logger.getLogger("com.icegreen").setLevel(Level.OFF);
        GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        HandbookDesk desk = new HandbookDesk(server.getSmtp().getPort());
        List<List<String>> commands = new Gson()
                .fromJson(Files.readString(Path.of(files[0])), new TypeToken<List<List<String>>>() {}.getType());
        List<Typed> answers = new ArrayList<>();
        for (List<String> command : commands) {
            desk.lay(command);
            answers.add(Typed.words(command.toArray(String[]::new)));
        }
        Files.writeString(Path.of(files[1]), new Gson().toJson(answers));
        server.stop();
    }

    private void lay(List<String> command) throws IOException {
        clear();
        List<String> files = files(command);
        for (String file : files) {
            lay(command.get(0), file);
        }
        if (files.isEmpty() && SERVING.contains(command.get(0))) {
            lay(command.get(0), ".");
        }
    }

    /** The words that name something that has to be there. */
    private static List<String> files(List<String> command) {
        List<String> files = new ArrayList<>();
        for (int place = 1; place < command.size(); place++) {
            String before = command.get(place - 1);
            String word = command.get(place);
            boolean isBuiltIn = before.equals("--rules") && !word.endsWith(".yaml");
            if (!word.startsWith("-") && !NOT_A_FILE.contains(before) && !before.equals("new") && !isBuiltIn) {
                files.add(word);
            }
        }
        return files;
    }

    private void lay(String command, String file) throws IOException {
        if (Files.exists(project.resolve(file)) && file.contains("/")) {
            put(Files.readAllBytes(project.resolve(file)), file);
        } else if (file.endsWith(".xlsx")) {
            put(form, file);
        } else if (file.endsWith(".yaml")) {
            put(Files.readAllBytes(project.resolve("examples/本局规则.yaml")), file);
        } else if (file.endsWith("模板.docx")) {
            put(Files.readAllBytes(project.resolve("templates/绩效自评报告-部门整体.docx")), file);
        } else if (file.endsWith(".docx")) {
            put(report, file);
        } else if (SERVING.contains(command)) {
            serve(command, file);
        } else {
            put(form, file + "/甲/自评表.xlsx");
            put(Files.readAllBytes(project.resolve("examples/红十字会-2023.xlsx")), file + "/红十字会.xlsx");
        }
    }

    private static void put(byte[] content, String name) throws IOException {
        Path target = DESK.resolve(name);
        Files.createDirectories(target.getParent());
        Files.write(target, content);
    }

    /** A form in which a careful author has left nothing to ask about. */
    private byte[] tidyForm() throws IOException {
        ByteArrayOutputStream tidy = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(project.resolve("examples/项目支出-示例.xlsx")))) {
            book.getSheet("自评表").getRow(6).getCell(7).setCellValue(24.5);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(tidy);
        }
        return tidy.toByteArray();
    }

    private byte[] reportOfForm() throws IOException {
        put(form, "自评表.xlsx");
        Typed.words("score", "自评表.xlsx", "-o", "结果");
        return Files.readAllBytes(DESK.resolve("结果/自评表.docx"));
    }

    private void serve(String command, String name) throws IOException {
        put(Files.readAllBytes(project.resolve("examples/红十字会-2023.xlsx")), name + "/收件/红十字会.xlsx");
        Files.writeString(
                DESK.resolve(name).resolve("ziping.yaml"),
                "watch: {poll: 20ms, settle: 50ms}\nmail: {host: localhost, security: none, port: " + port
                        + ", from: jx@example.org, per-minute: 6000}\n");
        if (!command.equals("watch")) {
            Typed.words("watch", name, "--once");
        }
        if (command.equals("mail")) {
            Typed.words("mail", name, "--roster");
            fill(DESK.resolve(name).resolve("通讯录.xlsx"));
        }
    }

    private static void fill(Path roster) throws IOException {
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(roster))) {
            Sheet sheet = book.getSheetAt(0);
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                sheet.getRow(row).createCell(1).setCellValue("unit" + row + "@example.org");
            }
            book.write(filled);
        }
        Files.write(roster, filled.toByteArray());
    }

    private static void clear() throws IOException {
        try (Stream<Path> things = Files.walk(DESK)) {
            for (Path thing : things.sorted(Comparator.reverseOrder()).toList()) {
                if (!thing.equals(DESK)) {
                    Files.delete(thing);
                }
            }
        }
    }
}
