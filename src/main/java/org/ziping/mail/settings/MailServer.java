package org.ziping.mail.settings;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The server that takes the letters.
 *
 * @param host its name; with {@link Security#NONE} this machine only
 * @param port 1 to 65535
 * @param security how it is spoken to
 * @param user the login; empty if the server wants none
 */
public record MailServer(String host, int port, Security security, Optional<String> user) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");
    private static final int PORTS = 65_535;

    public MailServer {
        Objects.requireNonNull(security);
        Objects.requireNonNull(user);
        if (host.isBlank() || port < 1 || port > PORTS) {
            throw new IllegalArgumentException("no such server: " + host + ":" + port);
        }
        if (security == Security.NONE && !isThisMachine(host)) {
            throw new IllegalArgumentException("plain text to another machine: " + host);
        }
    }

    static boolean isThisMachine(String host) {
        return THIS_MACHINE.contains(host);
    }

    /** The server as messages name it. */
    public String shown() {
        return host + ":" + port;
    }
}
