package org.ziping.dropfolder;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ziping.ledger.Counts;
import org.ziping.ledger.FileState;

/** How a folder stands, as a page for the administrator and as a note for other commands while the folder is watched. */
public final class StatusPage {

    private static final String PAGE = "状态.txt";
    private static final String NOTE = "status.json";
    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .serializeNulls()
            .setPrettyPrinting()
            .create();

    private StatusPage() {}

    /**
     * Who writes the page.
     *
     * @param worker machine and process
     * @param isOn whether it goes on serving the folder
     */
    record Keeper(String worker, boolean isOn) {}

    /** Writes both; the temporary files carry the name of whoever writes. */
    static void write(Folders folders, Status status, Instant at, Keeper keeper) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add((keeper.isOn() ? "ziping 正在看管这个文件夹" : "ziping 已停止看管这个文件夹") + "，以下是 " + time(at) + " 的情况：");
        lines.add(line(status));
        if (!status.held().isEmpty()) {
            lines.add("");
            lines.add("等着的文件，为什么等：");
            status.held().forEach(held -> lines.add(line(held)));
        }
        if (!status.last().isEmpty()) {
            lines.add("");
            lines.add("最近处理的文件：");
            status.last().forEach(last -> lines.add(line(last)));
        }
        put(folders, folders.root().resolve(PAGE), "\uFEFF" + String.join(LINE_END, lines) + LINE_END, keeper.worker());
        put(folders, folders.own().resolve(NOTE), json(status), keeper.worker());
    }

    /** What was last written; empty if nothing was. */
    public static Optional<Status> read(Folders folders) throws IOException {
        try {
            String text = Files.readString(folders.own().resolve(NOTE), StandardCharsets.UTF_8);
            return Optional.of(parsed(JsonParser.parseString(text).getAsJsonObject()));
        } catch (NoSuchFileException | JsonParseException | IllegalStateException nothing) {
            return Optional.empty();
        }
    }

    /** One line that adds up. */
    public static String line(Status status) {
        Counts counts = status.counts();
        return "等待 " + status.waiting() + "，处理中 " + status.running() + "，完成 " + counts.completed() + "，退回 "
                + counts.returned() + "，失败 " + counts.failed() + "，重复 " + counts.duplicates() + "，已发信 "
                + status.letters().mailed()
                + (status.letters().inDoubt() == 0
                        ? ""
                        : "，存疑的信 " + status.letters().inDoubt());
    }

    /** One line of one thing that waits. */
    public static String line(Status.Held held) {
        return "等待  " + held.file() + "  " + held.why();
    }

    /** One line of one outcome. */
    public static String line(Status.Last last) {
        return time(last.at()) + "  "
                + FileState.valueOf(last.state().toUpperCase(Locale.ROOT)).title() + "  " + last.file() + "  "
                + last.message();
    }

    /** The contract with scripts. */
    public static String json(Status status) {
        JsonObject json = new JsonObject();
        json.addProperty("waiting", status.waiting());
        json.addProperty("running", status.running());
        json.addProperty("completed", status.counts().completed());
        json.addProperty("returned", status.counts().returned());
        json.addProperty("failed", status.counts().failed());
        json.addProperty("duplicates", status.counts().duplicates());
        json.addProperty("mailed", status.letters().mailed());
        json.addProperty("inDoubt", status.letters().inDoubt());
        JsonArray last = new JsonArray();
        for (Status.Last one : status.last()) {
            JsonObject file = new JsonObject();
            file.addProperty("file", one.file());
            file.addProperty("state", one.state());
            file.addProperty("at", one.at().toString());
            file.addProperty("message", one.message());
            last.add(file);
        }
        json.add("last", last);
        JsonArray held = new JsonArray();
        for (Status.Held one : status.held()) {
            JsonObject file = new JsonObject();
            file.addProperty("file", one.file());
            file.addProperty("message", one.why());
            held.add(file);
        }
        json.add("held", held);
        return GSON.toJson(json) + "\n";
    }

    private static Status parsed(JsonObject json) {
        List<Status.Last> last = new ArrayList<>();
        for (JsonElement element : json.getAsJsonArray("last")) {
            JsonObject one = element.getAsJsonObject();
            last.add(new Status.Last(
                    one.get("file").getAsString(),
                    one.get("state").getAsString(),
                    Instant.parse(one.get("at").getAsString()),
                    one.get("message").getAsString()));
        }
        List<Status.Held> held = new ArrayList<>();
        for (JsonElement element : json.has("held") ? json.getAsJsonArray("held") : new JsonArray()) {
            JsonObject one = element.getAsJsonObject();
            held.add(new Status.Held(
                    one.get("file").getAsString(), one.get("message").getAsString()));
        }
        return new Status(
                json.get("waiting").getAsLong(),
                json.get("running").getAsLong(),
                new Counts(
                        json.get("completed").getAsLong(),
                        json.get("returned").getAsLong(),
                        json.get("failed").getAsLong(),
                        json.get("duplicates").getAsLong()),
                new Status.Letters(
                        json.get("mailed").getAsLong(), json.get("inDoubt").getAsLong()),
                last,
                held);
    }

    private static void put(Folders folders, Path target, String text, String worker) throws IOException {
        Path temporary = folders.attempts().resolve(worker + "-" + target.getFileName() + ".tmp");
        Files.writeString(temporary, text, StandardCharsets.UTF_8);
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(ZoneId.systemDefault()));
    }
}
