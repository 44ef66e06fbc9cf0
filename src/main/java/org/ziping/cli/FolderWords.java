package org.ziping.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.ziping.dropfolder.FolderSettings;
import org.ziping.dropfolder.Folders;
import org.ziping.job.DiskTrouble;
import org.ziping.ledger.DatabaseException;
import org.ziping.settings.SettingsException;

/** The served folder that the words of a command line mean. */
final class FolderWords {

    private FolderWords() {}

    /**
     * The folder, the current one if none is named.
     *
     * @throws UsageException if several are named, or it is not there
     */
    static Folders folders(CommandLine words) throws UsageException {
        List<String> named = words.getArgList();
        if (named.size() > 1) {
            throw new UsageException("只能写一个文件夹");
        }
        Path folder = Words.path(named.isEmpty() ? "" : named.get(0));
        if (!Files.isDirectory(folder.toAbsolutePath())) {
            throw new UsageException("找不到文件夹“" + folder + "”，请核对路径，或先建好这个文件夹");
        }
        return new Folders(folder);
    }

    /**
     * A folder that has been served before.
     *
     * @throws UsageException if it has not
     */
    static Folders served(CommandLine words) throws UsageException {
        Folders folders = folders(words);
        if (!folders.isThere()) {
            throw new UsageException("“" + folders.root() + "”还没有用 ziping watch 看管过，请核对路径");
        }
        return folders;
    }

    /**
     * What the administrator has set for it.
     *
     * @throws UsageException if ziping.yaml is wrong
     */
    static FolderSettings settings(Folders folders) throws UsageException {
        try {
            return FolderSettings.of(folders, System.getenv());
        } catch (SettingsException wrong) {
            throw new UsageException(wrong.getMessage());
        }
    }

    /** What it means that the database cannot be used. */
    static UsageException unusable(DatabaseException why) {
        return new UsageException(DiskTrouble.isFull(why) ? DiskTrouble.FULL : why.getMessage());
    }
}
