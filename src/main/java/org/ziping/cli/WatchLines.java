package org.ziping.cli;

import org.ziping.dropfolder.Observer;
import org.ziping.dropfolder.Status;
import org.ziping.dropfolder.StatusPage;
import org.ziping.ledger.FileOutcome;
import org.ziping.ledger.FileState;

/** One line a file; below them on a terminal a line that says how everything stands, elsewhere one when everything is done. */
final class WatchLines implements Observer {

    private final Console console;
    private final boolean isTerminal;
    private String shown = "";
    private boolean unfinished;

    WatchLines(Console console, boolean isTerminal) {
        this.console = console;
        this.isTerminal = isTerminal;
    }

    @Override
    public synchronized void ended(FileOutcome outcome) {
        unfinished |= outcome.state() == FileState.RETURNED || outcome.state() == FileState.FAILED;
        wipe();
        console.out()
                .println(outcome.state().title() + "  " + onOneLine(outcome.name()) + "  "
                        + onOneLine(outcome.message()));
        redraw();
    }

    @Override
    public synchronized void said(String line) {
        wipe();
        console.err().println(onOneLine(line));
        redraw();
    }

    @Override
    public synchronized void stands(Status status) {
        boolean isDone = status.waiting() + status.running() == 0;
        if (isTerminal) {
            wipe();
            shown = StatusPage.line(status);
            redraw();
        } else if (isDone) {
            console.err().println(StatusPage.line(status));
        }
    }

    /** Whether some file was returned or failed. */
    synchronized boolean hasUnfinished() {
        return unfinished;
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
