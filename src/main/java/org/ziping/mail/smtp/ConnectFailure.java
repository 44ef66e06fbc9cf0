package org.ziping.mail.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.EOFException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.ziping.mail.settings.MailServer;

/** Why there is no connection, and whether waiting helps. */
final class ConnectFailure {

    private final SmtpAccess access;
    private final MailServer server;
    private final LetterTransport transport;
    private final MessagingException failed;

    ConnectFailure(SmtpAccess access, LetterTransport transport, MessagingException failed) {
        this.access = access;
        this.server = access.server();
        this.transport = transport;
        this.failed = failed;
    }

    /**
     * What to throw where waiting helps.
     *
     * @throws RunStopped where it does not
     */
    Unreachable toThrow() throws RunStopped {
        String where = "邮件服务器 " + server.shown();
        ServerAnswer answer = transport.lastAnswer();
        if (failed instanceof AuthenticationFailedException) {
            return login(where, answer);
        }
        if (transport.stage() == LetterTransport.Stage.ENCRYPTING && answer.isNo()) {
            throw new RunStopped(where + " 拒绝加密（" + answer.shown() + "），没有发信，请核对 ziping.yaml 的 mail.port 和 security");
        }
        if (failed.getMessage() != null && failed.getMessage().startsWith("STARTTLS is required")) {
            throw new RunStopped(where + " 不支持加密（STARTTLS），没有发信，请把 ziping.yaml 的 mail.security 改为 ssl，端口多为 465");
        }
        if (cause(CertificateException.class).isPresent()) {
            throw new RunStopped(
                    where + " 的证书不可信，或不是发给“" + server.host() + "”的，没有发信，请核对 ziping.yaml 的 mail.host，自建的服务器请先装好证书");
        }
        if (cause(SSLException.class).isPresent() && !hasHungUp()) {
            throw new RunStopped(
                    where + " 不能加密通信，没有发信，请核对 ziping.yaml 的 mail.port 和 security：465 端口用 ssl，587 端口用 starttls");
        }
        if (answer.isNo()) {
            throw new RunStopped(where + " 拒绝连接：" + answer.shown());
        }
        return new Unreachable(where + " " + reason(answer));
    }

    private Unreachable login(String where, ServerAnswer answer) throws RunStopped {
        if (answer.isNo()) {
            throw new RunStopped("登录" + where + " 失败（" + discreet(answer)
                    + "），没有发信：请核对 ziping.yaml 的 mail.user 和密码；QQ、163 等邮箱要先在网页上开通 SMTP，密码处填“授权码”而不是登录网页的密码");
        }
        if (answer.isYes()) {
            throw new RunStopped(where + " 没有程序能用的登录方式（PLAIN、LOGIN），没有发信，请核对 ziping.yaml 的 mail.host");
        }
        return new Unreachable(where + " 登录时" + (answer.isLater() ? "回答 " + discreet(answer) : "断开了连接"));
    }

    /** Some servers say what they were told. */
    private String discreet(ServerAnswer answer) {
        return access.password()
                .map(password -> password.hiddenIn(answer.shown()))
                .orElse(answer.shown());
    }

    private String reason(ServerAnswer answer) {
        if (answer.isLater()) {
            return "回答 " + answer.shown();
        }
        if (cause(UnknownHostException.class).isPresent()) {
            return "找不到，请检查网络和 ziping.yaml 的 mail.host";
        }
        if (cause(SocketTimeoutException.class).isPresent()) {
            return "没有回应";
        }
        return "连不上，请检查网络，以及 ziping.yaml 的 mail.host 和 port";
    }

    private boolean hasHungUp() {
        return cause(EOFException.class).isPresent()
                || cause(SocketException.class).isPresent();
    }

    private <T extends Throwable> Optional<T> cause(Class<T> type) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
