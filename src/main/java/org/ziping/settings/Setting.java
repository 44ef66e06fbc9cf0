package org.ziping.settings;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.ziping.model.Points;
import org.ziping.model.Ratio;

/**
 * What one key of a settings file is set to, with its place; each reading refuses what it does not allow.
 *
 * @param file how messages name the file
 * @param path the key, blank of the file as a whole
 * @param node what stands there
 */
public record Setting(String file, String path, Node node) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6}) ?(ms|s|min)");
    private static final BigDecimal MOST_POINTS = new BigDecimal("1000");

    /** The line a node stands in, counted from 1. */
    public static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** The words that stand there, not blank. */
    public String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw refused("应为一行文字");
    }

    /** One of the words allowed. */
    public String oneOf(List<String> allowed) {
        String word = text();
        if (!allowed.contains(word)) {
            throw refused("只能是 " + String.join("、", allowed) + " 之一");
        }
        return word;
    }

    /** The constant of an enum, written in small letters with hyphens. */
    public <E extends Enum<E>> E constant(Class<E> type) {
        E[] constants = type.getEnumConstants();
        String word = oneOf(Arrays.stream(constants).map(Setting::spelled).toList());
        return Arrays.stream(constants)
                .filter(constant -> spelled(constant).equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** {@code true} or {@code false}. */
    public boolean flag() {
        return oneOf(List.of("true", "false")).equals("true");
    }

    /** A decimal number, 0 or more. */
    public BigDecimal number() {
        if (node instanceof ScalarNode scalar
                && NUMBER.matcher(scalar.getValue()).matches()) {
            return new BigDecimal(scalar.getValue());
        }
        throw refused("应为不小于 0 的数字，如 10 或 0.005");
    }

    /** 0 to 1000 points. */
    public Points points() {
        BigDecimal number = number();
        if (number.compareTo(MOST_POINTS) > 0) {
            throw refused("应为 0 到 1000 的分数");
        }
        return new Points(number);
    }

    /** A whole number from {@code least} to {@code most}. */
    public int wholeNumber(int least, int most) {
        if (WHOLE_NUMBER.matcher(shown()).matches()) {
            int number = Integer.parseInt(shown());
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw refused("应为 " + least + " 到 " + most + " 的整数");
    }

    /** A number with {@code %} behind it. */
    public Ratio percent() {
        String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (text.endsWith("%")
                && NUMBER.matcher(text.substring(0, text.length() - 1)).matches()) {
            return Ratio.ofPercent(new BigDecimal(text.substring(0, text.length() - 1)));
        }
        throw refused("应为百分数，如 80%");
    }

    /** A percentage, or {@code none}. */
    public Optional<Ratio> percentOrNone() {
        return shown().equals("none") ? Optional.empty() : Optional.of(percent());
    }

    /** A length of time: 500ms, 2s, 1min. */
    public Duration duration() {
        Matcher words = DURATION.matcher(shown());
        if (!words.matches()) {
            throw refused("应为时长，如 500ms、2s 或 1min");
        }
        long number = Long.parseLong(words.group(1));
        return switch (words.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            default -> Duration.ofMinutes(number);
        };
    }

    /** A day as 2024-01-01. */
    public LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            throw refused("应为日期，如 2024-01-01");
        }
    }

    /** The section that stands there. */
    public MappingNode mapping() {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw shown().contains("：") ? refused("冒号请用半角的“:”，后面空一格") : refused("下面应有缩进的各项");
    }

    /** The entries of a list; none of {@code []}. */
    public List<Setting> items() {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(item -> new Setting(file, path, item))
                    .toList();
        }
        throw refused("应为列表，每行以“- ”开头；没有则写 []");
    }

    /** The fields of an entry by name, none other than those allowed. */
    public Map<String, Setting> fields(List<String> allowed) {
        Map<String, Setting> fields = new HashMap<>();
        for (NodeTuple entry : mapping().getValue()) {
            Setting name = new Setting(file, path.isEmpty() ? "项名" : path + " 的项名", entry.getKeyNode());
            String field = name.oneOf(allowed);
            String key = path.isEmpty() ? field : path + "." + field;
            if (fields.put(field, new Setting(file, key, entry.getValueNode())) != null) {
                throw name.refused("写了两次，请删去一处");
            }
        }
        return fields;
    }

    /** A field of an entry that must be there. */
    public Setting require(Map<String, Setting> fields, String name) {
        return Optional.ofNullable(fields.get(name))
                .orElseThrow(() -> SettingsException.at(
                        file, line(node), (path.isEmpty() ? "" : path + " 里") + "缺少 " + name + "，请写上"));
    }

    /** What to throw where something else should stand: the place, what is there, what is allowed. */
    public SettingsException refused(String allowed) {
        return SettingsException.at(
                file, line(node), (path.isEmpty() ? "" : path + " ") + "写的是“" + shown() + "”，" + allowed);
    }

    /** What stands there in short: a word, or what kind of thing it is. */
    public String shown() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        return node instanceof SequenceNode ? "列表" : "多项";
    }

    private static String spelled(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
