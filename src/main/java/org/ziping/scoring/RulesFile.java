package org.ziping.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.ziping.model.rules.Rules;
import org.ziping.settings.SettingsException;
import org.ziping.settings.SettingsText;

/**
 * The rules of an authority, read from YAML: those built in by their names, one's own from a file.
 *
 * <p>A file states every key, or says {@code extends: national} (or another name built in) and states only what differs.
 */
public final class RulesFile {

    /** The rules that apply where nobody says otherwise. */
    public static final String DEFAULT = "national";

    private static final List<String> BUILT_IN = List.of(
            DEFAULT,
            "hubei",
            "provincial-system",
            "guangxi",
            "indicators-only",
            "one-decimal",
            "integer",
            "integer-cut",
            "bands-80-70-60",
            "linear-decline",
            "equal-exact");

    private static final String ENDING = ".yaml";
    private static final String KIND = "规则文件";

    private RulesFile() {}

    /** The names of the rules built in, the default first. */
    public static List<String> names() {
        return BUILT_IN;
    }

    /**
     * The rules built in under a name.
     *
     * @throws SettingsException if there are none of that name
     */
    public static Rules named(String name) {
        return RulesBuilder.build(builtIn(name));
    }

    /**
     * The rules of one's own file.
     *
     * @throws SettingsException if it cannot be read, or holds a wrong or unknown key
     */
    public static Rules load(Path file) {
        return RulesBuilder.build(Settings.parse(SettingsText.read(KIND, file)));
    }

    /**
     * The rules that a person asked for, by a name built in or by a file.
     *
     * @throws SettingsException if it is neither, or the file cannot be used
     */
    public static Rules of(String nameOrFile) {
        return BUILT_IN.contains(nameOrFile) || !looksLikeFile(nameOrFile)
                ? named(nameOrFile)
                : load(Path.of(nameOrFile));
    }

    static Settings builtIn(String name) {
        if (!BUILT_IN.contains(name)) {
            throw new SettingsException(
                    "没有名为“" + name + "”的内置规则，可用的有：" + String.join("、", BUILT_IN) + "；自己的规则请给出 .yaml 文件的路径");
        }
        String file = name + ENDING;
        try (InputStream stream = RulesFile.class.getResourceAsStream("rules/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("no resource rules/" + file);
            }
            return Settings.parse(SettingsText.decoded(KIND, file, stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean looksLikeFile(String text) {
        return text.endsWith(ENDING) || text.endsWith(".yml") || text.contains("/") || text.contains("\\");
    }
}
