package org.ziping.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.mail.ScriptedServer.Act;
import org.ziping.mail.ScriptedServer.Point;
import org.ziping.mail.settings.Security;

/** Whatever goes wrong: no password, no address and no word of a letter in what is told, logged or kept in the journal. */
class DiscretionTest {

    private static final String SECRET = "top-s3cret";

    @TempDir
    Path folder;

    private final StringBuilder said = new StringBuilder();

    @Test
    void secretsStaySecret() throws Exception {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Handler listening = listening();
        Logger.getLogger("").addHandler(listening);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (Point point : Point.values()) {
                for (Act act : acts(point)) {
                    send(folder.resolve(point + "-" + said.length()), point, act);
                }
            }
        } finally {
            System.setOut(out);
            System.setErr(err);
            Logger.getLogger("").removeHandler(listening);
        }

        assertThat(said).contains("存疑", "被拒", "待重发", "失败");
        assertThat(printed.toString(StandardCharsets.UTF_8) + said)
                .doesNotContain(SECRET)
                .doesNotContain(Base64.getEncoder().encodeToString(SECRET.getBytes(StandardCharsets.UTF_8)))
                .doesNotContain("zhang.san", "li.si", "培训完成率");
    }

    private static List<Act> acts(Point point) {
        List<Act> acts = new ArrayList<>(List.of(Act.HANG_UP));
        if (point != Point.BODY) {
            acts.add(Act.say("451 zhang.san@example.org later"));
            acts.add(Act.say("554 <zhang.san@example.org> and li.si@example.org: no"));
        }
        if (point == Point.AUTH) {
            acts.add(Act.say("535 wrong password " + SECRET));
            acts.add(Act.say("454 wrong password " + SECRET + " for now"));
        }
        return acts;
    }

    private void send(Path office, Point point, Act act) throws Exception {
        try (ScriptedServer server = new ScriptedServer();
                MailOffice mail = new MailOffice(office, server.port())) {
            server.extensions("AUTH PLAIN").script(asked -> asked == point ? act : Act.USUAL);
            mail.server(Security.NONE, "jx@example.org", SECRET)
                    .knows("甲局", "zhang.san@example.org", "li.si@example.org", "");
            MailRun run = mail.send(List.of(Letters.completed("甲局", Letters.file(office, "甲局.xlsx", 300))));
            said.append(run).append(mail.told).append(mail.settings());
            mail.journal.entries().values().forEach(said::append);
        }
    }

    private Handler listening() {
        return new Handler() {
            @Override
            public void publish(LogRecord logged) {
                said.append(logged.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
