package org.ziping.cli.process;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;
import org.ziping.dropfolder.FolderSettings;
import org.ziping.dropfolder.Folders;

/**
 * The log file of this process, for whoever has to find out what happened. A served folder has one of its own; other commands write
 * one where the variable {@code ZIPING_LOG} or the property {@code ziping.log} names it.
 *
 * <p>It holds neither addresses nor letters. It has to be chosen before anything is logged, since logging is set up once.
 */
public final class LogFile {

    private static final String PROPERTY = "ziping.log";
    private static final String KIND = "ziping.log.kind";
    private static final String VARIABLE = "ZIPING_LOG";
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>“”（）()，；：:]+@[^\\s<>“”（）()，；：:]+");

    private LogFile() {}

    /**
     * Uses the one that was asked for, if one was.
     *
     * @param environment the variables of the process
     */
    public static void asAsked(Map<String, String> environment) {
        String asked = System.getProperty(PROPERTY, environment.getOrDefault(VARIABLE, ""));
        if (!asked.isEmpty()) {
            use(asked);
        }
    }

    /** Uses the folder's own unless another was asked for. Machines that serve one folder together have one each. */
    public static void of(Folders folders, FolderSettings settings, Map<String, String> environment) {
        if (!isOn()) {
            String machine = environment.getOrDefault("COMPUTERNAME", environment.getOrDefault("HOSTNAME", ""));
            boolean isShared = settings.database().isPresent() && machine.matches("[\\w.-]+");
            Path file = folders.own().resolve("log").resolve(isShared ? "ziping-" + machine + ".log" : "ziping.log");
            use(file.toString());
        }
    }

    private static void use(String file) {
        // The library takes a backslash for the beginning of something else.
        System.setProperty(PROPERTY, file.replace('\\', '/'));
        System.setProperty(KIND, "file");
    }

    private static boolean isOn() {
        return !System.getProperty(KIND, "").isEmpty();
    }

    /** Writes a line if there is a log file. */
    public static void say(String line) {
        if (isOn()) {
            LoggerFactory.getLogger("ziping").info(withoutAddresses(line));
        }
    }

    static String withoutAddresses(String line) {
        return ADDRESS.matcher(line).replaceAll("〔邮箱〕");
    }
}
