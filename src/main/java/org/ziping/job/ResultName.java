package org.ziping.job;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.FileName;

/** Names of results, made from the name of a file: kept short enough for every disk, whatever is added. */
public final class ResultName {

    /** Most disks allow 255 bytes; the rest is for what is added. */
    private static final int MOST_BYTES = 225;

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final int MARK_DIGITS = 8;

    private static final Pattern DEVICE = Pattern.compile("(?i)^(con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?=\\.|$)");
    private static final Pattern BEHIND = Pattern.compile("[. ]+$");

    /** What Windows forbids in names, and what everybody reads for it. */
    private static final Map<Character, Character> STAND_INS =
            Map.of(':', '：', '*', '＊', '?', '？', '"', '”', '<', '＜', '>', '＞', '|', '｜', '\\', '＼');

    private ResultName() {}

    /** The name itself, or a shorter one that no other name gives. */
    public static String fitting(String name) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        String fileName = name.substring(folder.length());
        if (bytes(fileName) <= MOST_BYTES) {
            return name;
        }
        String mark = "~"
                + Sha256.of(FileName.key(name).getBytes(StandardCharsets.UTF_8)).substring(0, MARK_DIGITS);
        String ending = ending(fileName);
        String base = fileName.substring(0, fileName.length() - ending.length());
        int most = MOST_BYTES - bytes(ending) - bytes(mark);
        while (bytes(base) > most) {
            base = base.substring(0, base.offsetByCodePoints(base.length(), -1));
        }
        return folder + base + mark + ending;
    }

    /**
     * The name as every machine can have it, folder by folder: what Windows keeps for a device gets a mark behind, blanks and stops at
     * the end go, and what it forbids is written in full width. Most names are left as they are.
     *
     * @param name with {@code /} between folders
     */
    public static String portable(String name) {
        return Stream.of(name.split("/")).map(ResultName::portablePart).collect(Collectors.joining("/"));
    }

    private static String portablePart(String part) {
        StringBuilder name = new StringBuilder(DEVICE.matcher(part).replaceFirst("$1_"));
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            name.setCharAt(at, letter < ' ' ? '_' : STAND_INS.getOrDefault(letter, letter));
        }
        String shown = BEHIND.matcher(name).replaceFirst("");
        return shown.isEmpty() ? "_" : shown;
    }

    /** The name with words between its base and its ending: 表-1a2b3c4d.xlsx. */
    public static String with(String name, String words) {
        String ending = ending(name.substring(name.lastIndexOf('/') + 1));
        return name.substring(0, name.length() - ending.length()) + words + ending;
    }

    /** The name with the time of a moment: 表(20260302-120000).xlsx. */
    public static String stamped(String name, Instant at, int number) {
        String counted = number == 1 ? "" : "-" + number;
        return with(name, "(" + STAMP.format(at.atZone(ZoneId.systemDefault())) + counted + ")");
    }

    /** The name without its ending; a stop at its beginning begins none. */
    public static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= name.lastIndexOf('/') + 1 ? name : name.substring(0, dot);
    }

    private static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot <= 0 ? "" : fileName.substring(dot);
        return bytes(ending) > MARK_DIGITS * 2 ? "" : ending;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
