package org.ziping.cli.process;

import java.util.concurrent.CountDownLatch;

/** A request of the system to end: what is under way comes to a clean end before the process does. */
public final class Interruption implements AutoCloseable {

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    /**
     * From now on.
     *
     * @param stop tells what is under way to end
     * @param last what is done before the process ends
     */
    public Interruption(Runnable stop, Runnable last) {
        hook = new Thread(() -> {
            stop.run();
            awaitEnd();
            last.run();
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What the process answers when it was interrupted. */
    public int code() {
        return ExitCode.INTERRUPTED;
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException underWay) {
            // The hook ends the process.
            return;
        }
    }

    private void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
