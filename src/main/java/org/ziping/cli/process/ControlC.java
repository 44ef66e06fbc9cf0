package org.ziping.cli.process;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;

/**
 * Ctrl-C pressed once asks a run to end with the files in hand; pressed again it ends the process at once.
 *
 * <p>The platform has no public way to hear of it twice, so its unsupported one is called by name; where that is missing Ctrl-C
 * ends the process as it always does, and nothing is lost but the files in hand.
 */
public final class ControlC implements AutoCloseable {

    private static final String SIGNAL = "sun.misc.Signal";
    private static final String HANDLER = "sun.misc.SignalHandler";

    private final Stop stop;
    private final Optional<Object> before;

    private ControlC(Stop stop, Optional<Object> before) {
        this.stop = stop;
        this.before = before;
    }

    /**
     * Listens until it is closed.
     *
     * @param stop is asked at the first time
     * @param said is run at the first time, to tell whoever pressed what happens
     */
    public static ControlC listening(Stop stop, Runnable said) {
        InvocationHandler pressed = (proxy, method, arguments) -> {
            if (stop.isAsked()) {
                Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
            }
            stop.ask();
            said.run();
            return null;
        };
        try {
            Class<?> handler = Class.forName(HANDLER);
            Object ours = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, pressed);
            return new ControlC(stop, handled(ours));
        } catch (ReflectiveOperationException | IllegalArgumentException missing) {
            return new ControlC(stop, Optional.empty());
        }
    }

    /** Whether the person wanted it to end. */
    public boolean wasPressed() {
        return stop.isAsked();
    }

    @Override
    public void close() {
        try {
            if (before.isPresent()) {
                handled(before.get());
            }
        } catch (ReflectiveOperationException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** Lets a handler hear of Ctrl-C and gives the one that did before; none where somebody has reserved the signal. */
    private static Optional<Object> handled(Object handler) throws ReflectiveOperationException {
        Class<?> signal = Class.forName(SIGNAL);
        Object interrupt = signal.getConstructor(String.class).newInstance("INT");
        try {
            return Optional.ofNullable(
                    signal.getMethod("handle", signal, Class.forName(HANDLER)).invoke(null, interrupt, handler));
        } catch (InvocationTargetException reserved) {
            return Optional.empty();
        }
    }
}
