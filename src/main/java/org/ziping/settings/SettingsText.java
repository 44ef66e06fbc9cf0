package org.ziping.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The text of a settings file.
 *
 * @param file how messages name it
 * @param text YAML
 */
public record SettingsText(String file, String text) {

    private static final int LARGEST = 1 << 20;

    public SettingsText {
        Objects.requireNonNull(file);
        Objects.requireNonNull(text);
    }

    /**
     * Reads a file.
     *
     * @param kind what messages call such a file: 规则文件
     * @throws SettingsException if it is not there, too large, unreadable or not UTF-8
     */
    public static SettingsText read(String kind, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new SettingsException("找不到" + kind + "“" + file + "”，请核对文件名和路径");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new SettingsException(kind + "“" + file + "”超过 1 MB，不像是" + kind + "，请核对");
            }
            return decoded(kind, file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new SettingsException(kind + "“" + file + "”读不出来，请确认文件没有被占用、自己有权读取");
        }
    }

    /**
     * Reads bytes.
     *
     * @throws SettingsException if they are not UTF-8
     */
    public static SettingsText decoded(String kind, String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SettingsText(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new SettingsException(kind + "“" + file + "”不是 UTF-8 编码，请用记事本“另存为”，编码选 UTF-8");
        }
    }

    /**
     * All that stands there; empty if nothing does.
     *
     * @param path how messages call the whole of it, blank if its keys are top keys
     * @throws SettingsException if it is no YAML
     */
    public Optional<Setting> all(String path) {
        LoadSettings yaml = LoadSettings.builder().setLabel(file).build();
        try {
            return new Compose(yaml).composeString(text).map(node -> new Setting(file, path, node));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw SettingsException.at(file, line, "不合 YAML 的写法，请核对缩进（用空格）、冒号（半角，后面空一格）和引号");
        } catch (YamlEngineException | IllegalArgumentException | StackOverflowError e) {
            // The parser's own: an escape without its figures is a NumberFormatException, brackets without end overflow
            // it.
            throw new SettingsException(file + "：不合 YAML 的写法，请用 UTF-8 文本重写");
        }
    }
}
