package org.ziping.mail;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that does at every point what a script says: answers, hangs up, says nothing at all. */
final class ScriptedServer implements AutoCloseable {

    /** Where a script is asked. */
    enum Point {
        GREETING,
        EHLO,
        STARTTLS,
        AUTH,
        MAIL,
        RCPT,
        DATA,
        /** In the middle of the letter. */
        BODY,
        /** The whole letter is there. */
        END
    }

    /** What happens at a point. */
    sealed interface Act {
        /** What a good server does. */
        Act USUAL = new Usual();
        /** The connection ends. */
        Act HANG_UP = new HangUp(false);
        /** The letter is taken, then the connection ends without a word. */
        Act TAKE_AND_HANG_UP = new HangUp(true);
        /** Nothing more comes, and the connection stays. */
        Act SILENCE = new Silence();
        /** The usual answer, one byte at a time. */
        Act DRIP = new Drip();

        record Usual() implements Act {}

        record HangUp(boolean takesLetter) implements Act {}

        record Silence() implements Act {}

        record Drip() implements Act {}

        record Say(byte[] line, boolean isLast) implements Act {}

        static Act say(String line) {
            return new Say(line.getBytes(StandardCharsets.UTF_8), false);
        }

        static Act sayAndHangUp(String line) {
            return new Say(line.getBytes(StandardCharsets.UTF_8), true);
        }

        static Act sayInGbk(String line) {
            return new Say(line.getBytes(Charset.forName("GBK")), false);
        }
    }

    /** A letter that was taken. */
    record Taken(List<String> recipients, byte[] bytes) {

        String messageId() {
            Matcher id =
                    Pattern.compile("(?m)^Message-ID: (<.*>)\r?$").matcher(new String(bytes, StandardCharsets.UTF_8));
            return id.find() ? id.group(1) : "";
        }
    }

    private final ServerSocket listening;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile Function<Point, Act> script = point -> Act.USUAL;
    private volatile List<String> extensions = List.of("SIZE 30000000");
    private volatile Optional<SSLContext> tls = Optional.empty();

    ScriptedServer() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        threads.submit(this::listen);
    }

    ScriptedServer script(Function<Point, Act> script) {
        this.script = script;
        return this;
    }

    ScriptedServer extensions(String... extensions) {
        this.extensions = List.of(extensions);
        return this;
    }

    ScriptedServer tls(SSLContext context) {
        this.tls = Optional.of(context);
        return this;
    }

    int port() {
        return listening.getLocalPort();
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** Every line a client said, those of letters left out. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                open.add(socket);
                threads.submit(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            new Talk(socket).run();
        } catch (IOException gone) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : open) {
            socket.close();
        }
        threads.shutdownNow();
    }

    /** The connection is at an end. */
    private static final class Over extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** One connection. */
    private final class Talk {

        private Socket socket;
        private InputStream in;
        private OutputStream out;
        private List<String> recipients = new ArrayList<>();

        Talk(Socket socket) throws IOException {
            use(socket);
        }

        private void use(Socket next) throws IOException {
            socket = next;
            in = new BufferedInputStream(next.getInputStream());
            out = new BufferedOutputStream(next.getOutputStream());
        }

        void run() throws IOException {
            act(Point.GREETING, "220 localhost");
            while (true) {
                String line = line();
                heard.add(line);
                command(line.toUpperCase(Locale.ROOT), line);
            }
        }

        private void command(String command, String line) throws IOException {
            if (command.startsWith("EHLO")) {
                act(Point.EHLO, greeting());
            } else if (command.startsWith("STARTTLS")) {
                startTls();
            } else if (command.startsWith("AUTH")) {
                act(Point.AUTH, "235 ok");
            } else if (command.startsWith("MAIL")) {
                recipients = new ArrayList<>();
                act(Point.MAIL, "250 ok");
            } else if (command.startsWith("RCPT")) {
                recipients.add(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
                act(Point.RCPT, "250 ok");
            } else if (command.startsWith("DATA")) {
                if (act(Point.DATA, "354 go on")) {
                    letter();
                }
            } else {
                say("250 ok".getBytes(StandardCharsets.UTF_8));
                if (command.startsWith("QUIT")) {
                    throw new Over();
                }
            }
        }

        private String greeting() {
            StringBuilder lines = new StringBuilder("250-localhost\r\n");
            extensions.forEach(
                    extension -> lines.append("250-").append(extension).append("\r\n"));
            return lines + "250 HELP";
        }

        private void startTls() throws IOException {
            if (act(Point.STARTTLS, "220 go on")) {
                SSLSocket secured = (SSLSocket)
                        tls.orElseThrow().getSocketFactory().createSocket(socket, null, socket.getPort(), true);
                secured.setUseClientMode(false);
                use(secured);
            }
        }

        private void letter() throws IOException {
            Act inBetween = script.apply(Point.BODY);
            if (inBetween != Act.USUAL && inBetween != Act.DRIP) {
                line();
                perform(inBetween, new byte[0]);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (String line = line(); !line.equals("."); line = line()) {
                String unstuffed = line.startsWith(".") ? line.substring(1) : line;
                bytes.write((unstuffed + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            }
            Act act = script.apply(Point.END);
            boolean isTaken = act == Act.USUAL
                    || act == Act.DRIP
                    || act instanceof Act.HangUp hangUp && hangUp.takesLetter()
                    || act instanceof Act.Say say && say.line()[0] == '2';
            if (isTaken) {
                taken.add(new Taken(recipients, bytes.toByteArray()));
            }
            perform(act, "250 taken as 4711".getBytes(StandardCharsets.UTF_8));
        }

        /** Whether it went as usual. */
        private boolean act(Point point, String usual) throws IOException {
            Act act = script.apply(point);
            perform(act, usual.getBytes(StandardCharsets.UTF_8));
            return act == Act.USUAL || act == Act.DRIP;
        }

        private void perform(Act act, byte[] usual) throws IOException {
            if (act instanceof Act.HangUp) {
                throw new Over();
            } else if (act instanceof Act.Silence) {
                while (in.read() >= 0) {
                    continue;
                }
                throw new Over();
            } else if (act instanceof Act.Say say) {
                say(say.line());
                if (say.isLast()) {
                    throw new Over();
                }
            } else if (act instanceof Act.Drip) {
                for (byte octet : usual) {
                    out.write(octet);
                    out.flush();
                }
                say(new byte[0]);
            } else {
                say(usual);
            }
        }

        private void say(byte[] line) throws IOException {
            out.write(line);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int octet = in.read(); octet != '\n'; octet = in.read()) {
                if (octet < 0) {
                    throw new Over();
                }
                if (octet != '\r') {
                    line.write(octet);
                }
            }
            return line.toString(StandardCharsets.ISO_8859_1);
        }
    }

    /** What a client said to log in, in plain words. */
    static String login(String line) {
        return new String(
                Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1)), StandardCharsets.UTF_8);
    }
}
