package org.ziping.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.dropfolder.FolderSettings;
import org.ziping.dropfolder.Folders;
import org.ziping.scoring.RulesFile;
import org.ziping.settings.SettingsException;

/** Any bytes as a rules file and as the settings of a folder: understood, or refused in a sentence. */
class SettingsFuzzTest {

    @TempDir
    static Path folder;

    @FuzzTest(maxDuration = "5m")
    void anyRulesAreUnderstoodOrRefused(byte[] bytes) throws IOException {
        try {
            RulesFile.load(Files.write(folder.resolve("rules.yaml"), bytes));
        } catch (SettingsException refused) {
            requireSentence(refused);
        }
    }

    @FuzzTest(maxDuration = "5m")
    void anySettingsAreUnderstoodOrRefused(byte[] bytes) throws IOException {
        try {
            Files.write(folder.resolve("ziping.yaml"), bytes);
            FolderSettings.of(new Folders(folder), Map.of());
        } catch (SettingsException refused) {
            requireSentence(refused);
        }
    }

    private static void requireSentence(SettingsException refused) {
        if (refused.getMessage().isBlank()) {
            throw new AssertionError("refused without a word", refused);
        }
    }
}
