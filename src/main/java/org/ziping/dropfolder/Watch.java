package org.ziping.dropfolder;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.ziping.job.DiskTrouble;
import org.ziping.ledger.Database;
import org.ziping.ledger.DatabaseException;

/**
 * Serves a folder until it is told to stop, or until everything there is done. A share that goes away, a database that does not
 * answer or a full disk ends nothing: it is said in one line and waited for.
 */
public final class Watch {

    private static final int MOST_TRIES_AT_ONCE = 5;

    private final Service service;
    private final Folders folders;
    private final Stop stop = new Stop();
    private boolean served;
    private int failures;
    private String trouble = "";

    /** A watch of this process. */
    public Watch(Folders folders, Plan plan, Observer observer) {
        this(new Service(folders, plan, observer, Surroundings.ofProcess()));
    }

    Watch(Service service) {
        this.service = service;
        this.folders = service.folders();
    }

    /** How long a watch goes on if it is not told to stop. */
    public enum Until {
        /** For ever. */
        STOPPED,
        /** Until all that is there is done. */
        DONE
    }

    /** How a watch ended. */
    public enum Ending {
        /** All that was there is done. */
        DONE,
        /** Some files are left for the next time. */
        LEFT,
        /** It was told to stop. */
        STOPPED
    }

    /**
     * The database of a folder.
     *
     * @throws DatabaseException if it cannot be used
     */
    public static Database database(Folders folders, FolderSettings settings) {
        return settings.database().map(Database::of).orElseGet(() -> Database.inFolder(folders.own()));
    }

    /**
     * Serves the folder.
     *
     * @throws IOException if the folder cannot be set up
     * @throws DatabaseException if the database cannot be used from the beginning
     */
    public Ending run(Until end) throws IOException {
        folders.make();
        while (!stop.isAsked()) {
            Optional<Ending> ending = serve(end);
            if (ending.isPresent()) {
                return ending.get();
            }
            failures++;
            if (end == Until.DONE && failures > MOST_TRIES_AT_ONCE) {
                service.observer().said("没有做完  没处理的文件都还在，解决上面说的问题后再运行同一条命令");
                return Ending.LEFT;
            }
            stop.await(Queue.wait(failures));
        }
        return Ending.STOPPED;
    }

    /** Tells it to end after the files in hand; from any thread. */
    public void stop() {
        stop.ask();
    }

    /** Serves as long as folder and database can be used. */
    private Optional<Ending> serve(Until end) {
        if (!folders.isThere()) {
            waitFor(away());
            return Optional.empty();
        }
        try (Database database = database(folders, service.plan().settings());
                Session session = new Session(service, database)) {
            served = true;
            return session.serve(end, stop, this::well);
        } catch (DatabaseException unusable) {
            boolean mayPass = served || DiskTrouble.isFull(unusable);
            if (!mayPass) {
                throw unusable;
            }
            meet(unusable, unusable.getMessage());
        } catch (RuntimeException | IOException failure) {
            LoggerFactory.getLogger(Watch.class).warn("{}", folders.root(), failure);
            meet(failure, Obstacle.sentence(failure));
        }
        return Optional.empty();
    }

    /** A folder that went away in the middle of the work is one trouble, whatever file it was noticed by; so is a full disk. */
    private void meet(Exception failure, String sentence) {
        String met = DiskTrouble.isFull(failure) ? DiskTrouble.FULL : sentence;
        waitFor(folders.isThere() ? "等待  " + met + "，恢复后自动继续" : away());
    }

    private String away() {
        return "等待  文件夹“" + folders.root() + "”连不上，恢复后自动继续；若已改名或移走，请在新的位置重新启动";
    }

    private void waitFor(String line) {
        if (!line.equals(trouble)) {
            trouble = line;
            service.observer().said(line);
        }
    }

    /** A full disk lets little things through: that a look succeeded does not yet show that the trouble has passed. */
    private void well(Session session) {
        if (!trouble.isEmpty() && session.isFruitful()) {
            failures = 0;
            trouble = "";
            service.observer().said("恢复  继续处理");
        }
    }
}
