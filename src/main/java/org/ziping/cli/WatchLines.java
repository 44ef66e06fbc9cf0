package org.ziping.cli;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import org.ziping.cli.process.LogFile;
import org.ziping.cli.terminal.Colours;
import org.ziping.cli.terminal.Console;
import org.ziping.cli.terminal.SumTable;
import org.ziping.dropfolder.Observer;
import org.ziping.dropfolder.Status;
import org.ziping.dropfolder.StatusPage;
import org.ziping.ledger.FileOutcome;
import org.ziping.ledger.FileState;

/**
 * One line a file; below them on a terminal a line that says how everything stands, elsewhere one when everything is done; at the
 * end a table of what this run did. All of it but letters and addresses goes to the log as well.
 */
final class WatchLines implements Observer {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss  ");

    private final Console console;
    private final Told told;
    private final Colours colours;
    private final Map<FileState, Integer> counts = new EnumMap<>(FileState.class);
    private String shown = "";

    WatchLines(Console console, Told told, Colours colours) {
        this.console = console;
        this.told = told;
        this.colours = colours;
    }

    @Override
    public synchronized void ended(FileOutcome outcome) {
        counts.merge(outcome.state(), 1, Integer::sum);
        String line = "  " + onOneLine(outcome.name()) + "  " + onOneLine(outcome.message());
        LogFile.say(outcome.state().title() + line);
        if (told != Told.LITTLE || isUnfinished(outcome.state())) {
            wipe();
            console.out().println(clock() + colours.word(outcome.state()) + line);
            redraw();
        }
    }

    @Override
    public synchronized void said(String line) {
        LogFile.say(onOneLine(line));
        tell(line);
    }

    @Override
    public synchronized void roster(String line) {
        tell(line);
    }

    /** Tells what is of no use but to whoever looks on. */
    synchronized void remarked(String line) {
        LogFile.say(onOneLine(line));
        if (told != Told.LITTLE) {
            tell(line);
        }
    }

    private void tell(String line) {
        wipe();
        console.err().println(clock() + onOneLine(line));
        redraw();
    }

    private String clock() {
        return told == Told.MUCH ? CLOCK.format(LocalTime.now()) : "";
    }

    @Override
    public synchronized void stands(Status status) {
        if (told == Told.LITTLE) {
            return;
        }
        boolean isDone = status.waiting() + status.running() == 0;
        if (console.isTerminal()) {
            wipe();
            shown = StatusPage.line(status);
            redraw();
        } else if (isDone) {
            console.err().println(StatusPage.line(status));
        }
    }

    /** Says what this run did to more than one file, in numbers that add up. */
    synchronized void end() {
        wipe();
        shown = "";
        if (counts.values().stream().mapToInt(Integer::intValue).sum() > 1) {
            SumTable table = new SumTable();
            for (FileState state : FileState.values()) {
                table.row(colours.word(state), counts.getOrDefault(state, 0));
            }
            table.print(console, "个文件");
        }
    }

    /** Whether some file was returned or failed. */
    synchronized boolean hasUnfinished() {
        return counts.keySet().stream().anyMatch(WatchLines::isUnfinished);
    }

    private static boolean isUnfinished(FileState state) {
        return state == FileState.RETURNED || state == FileState.FAILED;
    }

    /** A Chinese character is two columns wide. */
    private void wipe() {
        if (!shown.isEmpty()) {
            console.err().print("\r" + " ".repeat(shown.length() * 2) + "\r");
        }
    }

    private void redraw() {
        console.err().print(shown);
        console.err().flush();
    }

    /** Names of files may hold anything. */
    private static String onOneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", "�");
    }
}
