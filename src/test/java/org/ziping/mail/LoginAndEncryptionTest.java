package org.ziping.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.mail.ScriptedServer.Act;
import org.ziping.mail.ScriptedServer.Point;
import org.ziping.mail.model.Parcel;
import org.ziping.mail.settings.MailServer;
import org.ziping.mail.settings.Security;

/** No letter and no password goes out in plain text or to the wrong server, and a login that fails says what to do. */
class LoginAndEncryptionTest {

    private static final String SECRET = "s3cret-授权码";

    @TempDir
    Path folder;

    private ScriptedServer server;
    private MailOffice office;
    private Parcel parcel;
    private String where;

    @BeforeEach
    void oneUnit() throws Exception {
        server = new ScriptedServer();
        office = new MailOffice(folder, server.port()).knows("甲局", "a@example.org");
        parcel = Letters.completed("甲局", Letters.file(folder, "甲局.xlsx", 100));
        where = "邮件服务器 localhost:" + server.port();
    }

    @AfterEach
    void close() throws Exception {
        office.close();
        server.close();
    }

    private SSLContext encrypting(String host) throws Exception {
        SSLContext context = Certificates.context(Certificates.keyStore(folder, host));
        server.tls(context);
        return context;
    }

    /** Nothing was said that anybody on the line must not hear, and the letter waits. */
    private void assertStopped(String sentence) throws Exception {
        MailRun run = office.send(List.of(parcel));
        assertThat(run.stopped()).contains(sentence);
        assertThat(run.outcomes()).containsExactly(new MailOutcome("甲局", Standing.DUE, ""));
        assertThat(server.taken()).isEmpty();
        assertThat(server.heard()).noneMatch(line -> line.startsWith("MAIL"));
        assertThat(office.patience.pauses()).isEmpty();
        assertThat(office.journal.find(parcel.id())).isEmpty();
    }

    @Test
    void aLetterGoesOutAfterStarttlsAndLogin() throws Exception {
        server.extensions("STARTTLS", "AUTH PLAIN LOGIN");
        office.server(Security.STARTTLS, "jx@example.org", SECRET)
                .trusting(encrypting("localhost").getSocketFactory());

        assertThat(office.send(List.of(parcel)).count(Standing.SENT)).isOne();

        assertThat(server.heard()).element(1).isEqualTo("STARTTLS");
        String login = server.heard().stream()
                .filter(line -> line.startsWith("AUTH PLAIN"))
                .findFirst()
                .orElseThrow();
        assertThat(ScriptedServer.login(login)).isEqualTo("jx@example.org\0jx@example.org\0" + SECRET);
    }

    @Test
    void aServerWithoutStarttlsGetsNothing() throws Exception {
        server.extensions("AUTH PLAIN LOGIN");
        office.server(Security.STARTTLS, "jx@example.org", SECRET);
        assertStopped(where + " 不支持加密（STARTTLS），没有发信，请把 ziping.yaml 的 mail.security 改为 ssl，端口多为 465");
        assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH"));
    }

    @Test
    void aServerThatRefusesStarttlsGetsNothing() throws Exception {
        server.extensions("STARTTLS", "AUTH PLAIN")
                .script(point -> point == Point.STARTTLS ? Act.say("502 not today") : Act.USUAL);
        office.server(Security.STARTTLS, "jx@example.org", SECRET);
        assertStopped(where + " 拒绝加密（502 not today），没有发信，请核对 ziping.yaml 的 mail.port 和 security");
    }

    @Test
    void aCertificateOfAnotherHostIsNotTrusted() throws Exception {
        server.extensions("STARTTLS", "AUTH PLAIN");
        office.server(Security.STARTTLS, "jx@example.org", SECRET)
                .trusting(encrypting("mail.evil.example").getSocketFactory());
        assertStopped(where + " 的证书不可信，或不是发给“localhost”的，没有发信，请核对 ziping.yaml 的 mail.host，自建的服务器请先装好证书");
    }

    @Test
    void aCertificateThatNobodySignedIsNotTrusted() throws Exception {
        server.extensions("STARTTLS", "AUTH PLAIN");
        encrypting("localhost");
        office.server(Security.STARTTLS, "jx@example.org", SECRET);
        assertStopped(where + " 的证书不可信，或不是发给“localhost”的，没有发信，请核对 ziping.yaml 的 mail.host，自建的服务器请先装好证书");
    }

    @Test
    void aPlainServerWhereSslIsExpectedGetsNothing() throws Exception {
        office.server(Security.SSL, "jx@example.org", SECRET);
        assertStopped(where + " 不能加密通信，没有发信，请核对 ziping.yaml 的 mail.port 和 security：465 端口用 ssl，587 端口用 starttls");
    }

    @Test
    void aServerThatOffersNoLoginGetsNoLetter() throws Exception {
        server.extensions("SIZE 1000000");
        office.server(Security.NONE, "jx@example.org", SECRET);
        assertStopped(where + " 不让登录（没有 AUTH），没有发信，请核对 ziping.yaml 的 mail.host、port 和 security");
    }

    @Test
    void aServerWithForeignLoginsOnlyGetsNoLetter() throws Exception {
        server.extensions("AUTH GSSAPI");
        office.server(Security.NONE, "jx@example.org", SECRET);
        assertStopped(where + " 没有程序能用的登录方式（PLAIN、LOGIN），没有发信，请核对 ziping.yaml 的 mail.host");
    }

    @ParameterizedTest
    @CsvSource({
        "535 Error: authentication failed",
        "535 登录失败，请使用授权码",
        "530 Authentication required",
        "550 User has no permission"
    })
    void aLoginThatFailsStopsTheRunAndSaysWhatToDo(String answer) throws Exception {
        server.extensions("AUTH PLAIN LOGIN").script(point -> point == Point.AUTH ? Act.sayInGbk(answer) : Act.USUAL);
        office.server(Security.NONE, "jx@example.org", SECRET);
        assertStopped("登录" + where + " 失败（" + answer
                + "），没有发信：请核对 ziping.yaml 的 mail.user 和密码；QQ、163 等邮箱要先在网页上开通 SMTP，密码处填“授权码”而不是登录网页的密码");
    }

    @Test
    void aLoginThatFailsForTheMomentIsTriedAgain() throws Exception {
        server.extensions("AUTH PLAIN");
        int[] asked = {0};
        server.script(point ->
                point == Point.AUTH && asked[0]++ == 0 ? Act.say("454 temporary authentication failure") : Act.USUAL);
        office.server(Security.NONE, "jx@example.org", SECRET);

        assertThat(office.send(List.of(parcel)).count(Standing.SENT)).isOne();
        assertThat(office.told).first().isEqualTo(where + " 登录时回答 454 temporary authentication failure，5 秒后再试");
    }

    @Test
    void aServerThatGreetsWithARefusalStopsTheRun() throws Exception {
        server.script(point -> point == Point.GREETING ? Act.say("554 IP in blacklist") : Act.USUAL);
        assertStopped(where + " 拒绝连接：554 IP in blacklist");
    }

    @Test
    void plainTextGoesToThisMachineOnly() {
        assertThatThrownBy(() -> new MailServer("smtp.example.org", 25, Security.NONE, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
