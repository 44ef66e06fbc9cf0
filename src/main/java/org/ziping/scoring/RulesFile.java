package org.ziping.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ziping.model.rules.Rules;

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
    private static final int LARGEST = 1 << 20;

    private RulesFile() {}

    /** The names of the rules built in, the default first. */
    public static List<String> names() {
        return BUILT_IN;
    }

    /**
     * The rules built in under a name.
     *
     * @throws RulesException if there are none of that name
     */
    public static Rules named(String name) {
        return RulesBuilder.build(builtIn(name));
    }

    /**
     * The rules of one's own file.
     *
     * @throws RulesException if it cannot be read, or holds a wrong or unknown key
     */
    public static Rules load(Path file) {
        return RulesBuilder.build(Settings.parse(file.getFileName().toString(), text(file)));
    }

    /**
     * The rules that a person asked for, by a name built in or by a file.
     *
     * @throws RulesException if it is neither, or the file cannot be used
     */
    public static Rules of(String nameOrFile) {
        return BUILT_IN.contains(nameOrFile) || !looksLikeFile(nameOrFile)
                ? named(nameOrFile)
                : load(Path.of(nameOrFile));
    }

    static Settings builtIn(String name) {
        if (!BUILT_IN.contains(name)) {
            throw new RulesException(
                    "没有名为“" + name + "”的内置规则，可用的有：" + String.join("、", BUILT_IN) + "；自己的规则请给出 .yaml 文件的路径");
        }
        String file = name + ENDING;
        try (InputStream stream = RulesFile.class.getResourceAsStream("rules/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("no resource rules/" + file);
            }
            return Settings.parse(file, decoded(file, stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean looksLikeFile(String text) {
        return text.endsWith(ENDING) || text.endsWith(".yml") || text.contains("/") || text.contains("\\");
    }

    private static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new RulesException("找不到规则文件“" + file + "”，请核对文件名和路径");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new RulesException("规则文件“" + file + "”超过 1 MB，不像是规则文件，请核对");
            }
            return decoded(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new RulesException("规则文件“" + file + "”读不出来，请确认文件没有被占用、自己有权读取");
        }
    }

    private static String decoded(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RulesException("规则文件“" + file + "”不是 UTF-8 编码，请用记事本“另存为”，编码选 UTF-8");
        }
    }
}
