package org.ziping.mail.smtp;

import java.util.List;
import java.util.stream.IntStream;
import org.ziping.mail.model.MailAddress;

/** What a failed transaction means for its letter. */
final class Verdict {

    private final LetterTransport transport;
    private final List<MailAddress> addresses;

    private Verdict(LetterTransport transport, List<MailAddress> addresses) {
        this.transport = transport;
        this.addresses = addresses;
    }

    /** The fate of a letter whose transaction did not end well. */
    static Fate of(LetterTransport transport, List<MailAddress> addresses) {
        return new Verdict(transport, addresses).fate();
    }

    private Fate fate() {
        return switch (transport.stage()) {
            case SENDER -> unsent("服务器不接受发件人", transport.answer());
            case RECIPIENTS -> recipients();
            case DATA -> unsent("服务器不收信", transport.answer());
            case BODY -> new Fate.Later("信还没发完，连接就断了");
            case END -> handedOver();
            case CONNECTING, ENCRYPTING -> new Fate.Later("连接断了");
        };
    }

    private static Fate unsent(String where, ServerAnswer answer) {
        return unsent(where, answer, Advice.on(answer));
    }

    private static Fate unsent(String where, ServerAnswer answer, String advice) {
        String why = where + "：" + answer.shown() + advice;
        if (answer.isNo()) {
            return new Fate.Refused(answer.code(), why);
        }
        return new Fate.Later(answer.isLater() ? why : "信还没发，连接就断了");
    }

    /** One transaction carries all addresses: if one is refused, the letter goes to nobody. */
    private Fate recipients() {
        List<ServerAnswer> answers = transport.answers();
        int answered = Math.min(addresses.size(), answers.size());
        int worst = IntStream.range(0, answered)
                .filter(at -> answers.get(at).isNo())
                .findFirst()
                .orElseGet(() -> IntStream.range(0, answered)
                        .filter(at -> !answers.get(at).isYes())
                        .findFirst()
                        .orElse(-1));
        if (worst < 0) {
            return new Fate.Later("信还没发，连接就断了");
        }
        String where = "服务器不接受第 " + (worst + 1) + " 个邮箱（" + addresses.get(worst).masked() + "）";
        ServerAnswer answer = answers.get(worst);
        return unsent(where, answer, Advice.onAddress(answer));
    }

    private Fate handedOver() {
        ServerAnswer answer = transport.answer();
        if (answer.isYes()) {
            return new Fate.Sent(answer);
        }
        if (answer.isNo() || answer.isLater()) {
            return unsent("服务器看过信后不收", answer);
        }
        return new Fate.InDoubt("信已全部发出，服务器没有回答收没收到，连接就断了");
    }
}
