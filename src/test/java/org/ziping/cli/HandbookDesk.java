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
    private static final Set<String> NOT_A_FILE =
            Set.of("-o", "--output", "--only", "--arrived", "--to", "--limit");
    private static final Path DESK = Path.of("").toAbsolutePath();

    private final Path project = Path.of(System.getProperty("ziping.home"));
    private final int port;

    private HandbookDesk(int port) {
        this.port = port;
    }

    /** Reads the commands from one file and writes what came of them to another. */
    public static void main(String... files) throws IOException {
        Logger.getLogger("com.icegreen").setLevel(Level.OFF);
        GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        HandbookDesk desk = new HandbookDesk(server.getSmtp().getPort());
        List<List<String>> commands =
                new Gson().fromJson(Files.readString(Path.of(files[0])), new TypeToken<List<List<String>>>() {}.getType());
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
        String before = command.get(0);
        for (String word : command.subList(1, command.size())) {
            if (!word.startsWith("-") && !NOT_A_FILE.contains(before) && !before.equals("new")) {
                lay(command.get(0), before, word);
            }
            before = word;
        }
    }

    private void lay(String command, String before, String word) throws IOException {
        if (word.endsWith(".xlsx")) {
            copy(Files.exists(project.resolve(word)) ? word : "examples/红十字会-2023.xlsx", word);
        } else if (word.endsWith(".yaml")) {
            copy("examples/本局规则.yaml", word);
        } else if (word.endsWith(".docx") && before.equals("--report-template")) {
            copy("templates/绩效自评报告-部门整体.docx", word);
        } else if (word.endsWith(".docx")) {
            report(word);
        } else if (SERVING.contains(command)) {
            served(command, word);
        } else if (!before.equals("--rules")) {
            copy("examples/红十字会-2023.xlsx", word + "/红十字会.xlsx");
            copy("examples/项目支出-示例.xlsx", word + "/项目.xlsx");
        }
    }

    private void copy(String from, String name) throws IOException {
        Path target = DESK.resolve(name);
        Files.createDirectories(target.getParent());
        Files.copy(project.resolve(from), target);
    }

    private void report(String name) throws IOException {
        Path drawer = DESK.resolve("抽屉");
        Typed.words("score", project.resolve("examples/红十字会-2023.xlsx").toString(), "-o", drawer.toString());
        Files.move(drawer.resolve("红十字会-2023.docx"), DESK.resolve(name));
    }

    private void served(String command, String name) throws IOException {
        copy("examples/红十字会-2023.xlsx", name + "/收件/红十字会.xlsx");
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
