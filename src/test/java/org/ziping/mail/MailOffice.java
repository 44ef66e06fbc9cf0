package org.ziping.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.ziping.ledger.Database;
import org.ziping.mail.journal.Journal;
import org.ziping.mail.model.MailException;
import org.ziping.mail.model.Parcel;
import org.ziping.mail.roster.Roster;
import org.ziping.mail.roster.RosterFile;
import org.ziping.mail.settings.MailLimits;
import org.ziping.mail.settings.MailServer;
import org.ziping.mail.settings.MailSettings;
import org.ziping.mail.settings.Security;
import org.ziping.mail.smtp.Password;
import org.ziping.mail.smtp.SmtpAccess;

/** An office with a folder, a roster, a journal and a server, as tests of sending need it. */
final class MailOffice implements AutoCloseable {

    final Path folder;
    final FakePatience patience = new FakePatience();
    final List<String> told = new ArrayList<>();
    final Database database;
    final Journal journal;
    private final List<String[]> roster = new ArrayList<>();
    private MailSettings settings;
    private Optional<Password> password = Optional.empty();
    private Optional<SSLSocketFactory> trust = Optional.empty();
    private Duration answering = Duration.ofSeconds(20);

    MailOffice(Path folder, int port) throws IOException {
        this.folder = folder;
        this.database = Database.inFolder(Files.createDirectories(folder.resolve(".ziping")));
        this.journal = new Journal(database.source());
        this.settings = Letters.settings(new MailServer("localhost", port, Security.NONE, Optional.empty()));
    }

    MailOffice settings(MailSettings settings) {
        this.settings = settings;
        return this;
    }

    MailOffice limits(MailLimits limits) {
        return settings(new MailSettings(
                settings.server(),
                settings.passwordFile(),
                settings.from(),
                settings.replyTo(),
                limits,
                settings.asciiNames(),
                settings.auto()));
    }

    MailOffice server(Security security, String user, String secret) {
        password = Optional.of(Password.of(secret));
        MailServer server = settings.server();
        return settings(Letters.settings(new MailServer("localhost", server.port(), security, Optional.of(user))));
    }

    MailOffice trusting(SSLSocketFactory factory) {
        trust = Optional.of(factory);
        return this;
    }

    MailOffice answering(Duration patience) {
        answering = patience;
        return this;
    }

    MailOffice knows(String unit, String addresses) {
        roster.add(new String[] {unit, addresses, "", ""});
        return this;
    }

    MailOffice knows(String unit, String addresses, String copies, String contact) {
        roster.add(new String[] {unit, addresses, copies, contact});
        return this;
    }

    MailOffice forgetsRoster() {
        roster.clear();
        return this;
    }

    MailSettings settings() {
        return settings;
    }

    Mailing mailing() throws MailException, IOException {
        Path file = folder.resolve(Roster.FILE);
        RosterFile.write(file, roster);
        Office office = new Office(
                folder,
                settings,
                Letters.templates(),
                Roster.read(file, settings.limits().allowedDomains()));
        return new Mailing(
                office,
                journal,
                patience,
                () -> new SmtpAccess(settings.server(), password, Duration.ofSeconds(20), answering, trust));
    }

    MailRun send(List<Parcel> parcels) throws MailException, IOException {
        return mailing().send(parcels, Choice.ALL, listener());
    }

    MailListener listener() {
        return new MailListener() {
            @Override
            public void settled(MailOutcome outcome) {
                told.add(outcome.line());
            }

            @Override
            public void waiting(String sentence) {
                told.add(sentence);
            }
        };
    }

    /** The letters of a folder below 发件, by the name of their file. */
    List<String> letters(String kind) throws IOException {
        Path place = folder.resolve("发件").resolve(kind);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
