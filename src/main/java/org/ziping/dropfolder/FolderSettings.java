package org.ziping.dropfolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.ledger.Database;
import org.ziping.mail.settings.MailSettings;
import org.ziping.model.rules.Rules;
import org.ziping.scoring.RulesFile;
import org.ziping.settings.Setting;
import org.ziping.settings.SettingsException;
import org.ziping.settings.SettingsText;

/**
 * What the administrator has set in {@code ziping.yaml}; the defaults serve one office on one machine.
 *
 * @param rules by which forms are scored
 * @param watching how the folder is watched
 * @param database a server; empty for a file in the folder
 * @param mail empty if no letters are sent
 */
public record FolderSettings(
        Rules rules, Watching watching, Optional<Database.Access> database, Optional<MailSettings> mail) {

    /** The environment variable that holds the password of the database. */
    public static final String PASSWORD = "ZIPING_DATABASE_PASSWORD";

    private static final String KIND = "设置文件";
    private static final List<String> KEYS = List.of("rules", "watch", "database", "mail");
    private static final Pattern MISNAMED = Pattern.compile("(?i)ziping\\.ya?ml(\\.txt)?");
    private static final int MOST_WORKERS = 64;
    private static final String JDBC = "jdbc:postgresql:";

    public FolderSettings {
        Objects.requireNonNull(rules);
        Objects.requireNonNull(watching);
        Objects.requireNonNull(database);
        Objects.requireNonNull(mail);
    }

    /**
     * How the folder is watched.
     *
     * @param poll how long from one look to the next
     * @param settle how long a file has to stand still
     * @param workers how many files are done at the same time
     */
    public record Watching(Duration poll, Duration settle, int workers) {

        public static final Watching DEFAULT = new Watching(Duration.ofSeconds(1), Duration.ofSeconds(2), 2);

        public Watching {
            if (poll.isNegative() || poll.isZero() || settle.isNegative() || workers < 1) {
                throw new IllegalArgumentException("poll " + poll + " settle " + settle + " workers " + workers);
            }
        }
    }

    /**
     * The settings of a folder.
     *
     * @param environment the variables of the process
     * @throws SettingsException if something in it is unknown or wrong
     */
    public static FolderSettings of(Folders folders, Map<String, String> environment) {
        if (!Files.exists(folders.settings())) {
            refuseMisnamed(folders);
            return new FolderSettings(
                    RulesFile.named(RulesFile.DEFAULT), Watching.DEFAULT, Optional.empty(), Optional.empty());
        }
        Map<String, Setting> keys = SettingsText.read(KIND, folders.settings())
                .all("")
                .map(all -> all.fields(KEYS))
                .orElse(Map.of());
        return new FolderSettings(
                find(keys, "rules").map(key -> rules(key, folders)).orElseGet(() -> RulesFile.named(RulesFile.DEFAULT)),
                find(keys, "watch").map(FolderSettings::watching).orElse(Watching.DEFAULT),
                find(keys, "database").map(key -> database(key, environment)),
                find(keys, "mail").map(MailSettings::of));
    }

    /** What Notepad makes of the name, or a habit from elsewhere: silence would mean other rules than those written down. */
    private static void refuseMisnamed(Folders folders) {
        String name = folders.settings().getFileName().toString();
        try (Stream<Path> files = Files.list(folders.root())) {
            files.map(file -> file.getFileName().toString())
                    .filter(file -> MISNAMED.matcher(file).matches())
                    .findFirst()
                    .ifPresent(file -> {
                        throw new SettingsException(
                                "设置文件要叫“" + name + "”，这里的是“" + file + "”，请改名（看不到扩展名的，先让文件资源管理器显示扩展名）");
                    });
        } catch (IOException | UncheckedIOException unreadable) {
            // Whoever needs the folder will say so.
            return;
        }
    }

    /** A name built in, or a file: its path as it stands, or below the folder. */
    private static Rules rules(Setting key, Folders folders) {
        String word = key.text();
        if (RulesFile.names().contains(word)) {
            return RulesFile.named(word);
        }
        try {
            Path file = folders.root().resolve(word);
            if (Files.isRegularFile(file)) {
                return RulesFile.load(file);
            }
        } catch (InvalidPathException impossible) {
            throw key.refused("不能是文件名");
        }
        throw key.refused("没有这套规则，也没有这个文件；内置的规则：" + String.join("、", RulesFile.names()));
    }

    private static Watching watching(Setting section) {
        Map<String, Setting> keys = section.fields(List.of("poll", "settle", "workers"));
        return new Watching(
                find(keys, "poll").map(FolderSettings::poll).orElse(Watching.DEFAULT.poll()),
                find(keys, "settle").map(Setting::duration).orElse(Watching.DEFAULT.settle()),
                find(keys, "workers")
                        .map(key -> key.wholeNumber(1, MOST_WORKERS))
                        .orElse(Watching.DEFAULT.workers()));
    }

    private static Duration poll(Setting key) {
        Duration poll = key.duration();
        if (poll.isZero()) {
            throw key.refused("应大于 0，如 1s");
        }
        return poll;
    }

    private static Database.Access database(Setting section, Map<String, String> environment) {
        Map<String, Setting> keys = section.fields(List.of("url", "user"));
        Setting url = section.require(keys, "url");
        if (url.text().contains("password=")) {
            throw SettingsException.at(
                    url.file(), Setting.line(url.node()), url.path() + " 里写了密码，请删去，把密码放进环境变量 " + PASSWORD);
        }
        if (!url.text().startsWith(JDBC)) {
            throw url.refused("应以 " + JDBC + "//主机/数据库 的写法指明一个 PostgreSQL 数据库");
        }
        return new Database.Access(
                url.text(), find(keys, "user").map(Setting::text).orElse(""), environment.getOrDefault(PASSWORD, ""));
    }

    private static Optional<Setting> find(Map<String, Setting> keys, String name) {
        return Optional.ofNullable(keys.get(name));
    }
}
