package org.ziping.mail.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.settings.Setting;

/**
 * What the section {@code mail} of {@code ziping.yaml} says.
 *
 * @param server which takes the letters
 * @param passwordFile readable by its owner only; empty if the password is in the environment
 * @param from who writes
 * @param replyTo who answers; empty if that is the writer
 * @param limits what must not be exceeded
 * @param asciiNames whether attachments get names without Chinese
 * @param auto whether {@code watch} sends by itself
 */
public record MailSettings(
        MailServer server,
        Optional<Path> passwordFile,
        Mailbox from,
        Optional<Mailbox> replyTo,
        MailLimits limits,
        boolean asciiNames,
        boolean auto) {

    private static final List<String> KEYS = List.of(
            "host",
            "port",
            "security",
            "user",
            "password-file",
            "from",
            "reply-to",
            "per-minute",
            "per-day",
            "allowed-domains",
            "max-size",
            "ascii-names",
            "auto");

    private static final int PER_MINUTE = 10;
    private static final int PER_DAY = 500;
    private static final long MEGABYTE = 1024L * 1024;
    private static final long MAX_SIZE = 20 * MEGABYTE;
    private static final int MOST = 1_000_000;
    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,3}) ?MB");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public MailSettings {
        Objects.requireNonNull(server);
        Objects.requireNonNull(passwordFile);
        Objects.requireNonNull(from);
        Objects.requireNonNull(replyTo);
        Objects.requireNonNull(limits);
    }

    /**
     * Reads the section.
     *
     * @throws org.ziping.settings.SettingsException if a key is unknown or a value is not allowed
     */
    public static MailSettings of(Setting section) {
        Map<String, Setting> keys = section.fields(KEYS);
        return new MailSettings(
                server(section, keys),
                find(keys, "password-file").map(key -> Path.of(key.text())),
                mailbox(section.require(keys, "from")),
                find(keys, "reply-to").map(MailSettings::mailbox),
                limits(keys),
                find(keys, "ascii-names").map(Setting::flag).orElse(false),
                find(keys, "auto").map(Setting::flag).orElse(false));
    }

    private static MailServer server(Setting section, Map<String, Setting> keys) {
        Setting host = section.require(keys, "host");
        Security security =
                find(keys, "security").map(key -> key.constant(Security.class)).orElse(Security.SSL);
        if (security == Security.NONE && !MailServer.isThisMachine(host.text())) {
            throw keys.get("security").refused("只有邮件服务器就在本机（localhost）时才能用 none，其他的请写 ssl 或 starttls");
        }
        int port = find(keys, "port").map(MailSettings::port).orElse(security.usualPort());
        return new MailServer(host.text(), port, security, find(keys, "user").map(Setting::text));
    }

    private static int port(Setting key) {
        return key.wholeNumber(1, 65_535);
    }

    private static Mailbox mailbox(Setting key) {
        return Mailbox.find(key.text())
                .orElseThrow(() -> key.refused("应为邮箱，如 jx@example.org 或 \"区财政局绩效科 <jx@example.org>\""));
    }

    private static MailLimits limits(Map<String, Setting> keys) {
        return new MailLimits(
                find(keys, "per-minute").map(key -> key.wholeNumber(1, MOST)).orElse(PER_MINUTE),
                find(keys, "per-day").map(key -> key.wholeNumber(1, MOST)).orElse(PER_DAY),
                find(keys, "max-size").map(MailSettings::size).orElse(MAX_SIZE),
                find(keys, "allowed-domains")
                        .map(key ->
                                key.items().stream().map(MailSettings::domain).toList())
                        .orElse(List.of()));
    }

    private static long size(Setting key) {
        Matcher size = SIZE.matcher(key.text());
        if (!size.matches()) {
            throw key.refused("应为大小，如 20MB");
        }
        return Long.parseLong(size.group(1)) * MEGABYTE;
    }

    private static String domain(Setting key) {
        String domain = key.text().toLowerCase(Locale.ROOT);
        if (!DOMAIN.matcher(domain).matches()) {
            throw key.refused("应为邮箱的域名，如 example.org");
        }
        return domain;
    }

    private static Optional<Setting> find(Map<String, Setting> keys, String name) {
        return Optional.ofNullable(keys.get(name));
    }
}
