package org.ziping.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ziping.model.FindingCode;

/** The table check/findings.csv: one mistake a line, and what is to be said of it. */
final class MistakeTable {

    private static final Pattern LINE = Pattern.compile("([A-Z_]+),(整体|项目|转移),(\"[^\"]*\"|[^,]*),(.*)");

    private MistakeTable() {}

    /** The sentences by code, cells of 基本情况 put in their place. */
    static Map<FindingCode, List<String>> sentences() throws IOException {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MistakeTable.class.getResourceAsStream("/check/findings.csv")),
                StandardCharsets.UTF_8))) {
            return table.lines()
                    .skip(1)
                    .map(MistakeTable::matched)
                    .collect(Collectors.groupingBy(
                            line -> FindingCode.valueOf(line.group(1)),
                            Collectors.mapping(line -> withPlace(line.group(4)), Collectors.toList())));
        }
    }

    /** A sentence of the table names a cell of 基本情况 by its topic: {填报日期}. */
    static String withPlace(String sentence) {
        Matcher topic = Pattern.compile("^\\{(.*?)}").matcher(sentence);
        return topic.find()
                ? "'基本情况'!" + Draft.located(topic.group(1)).replaceFirst(".*!", "") + sentence.substring(topic.end())
                : sentence;
    }

    private static Matcher matched(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a line of the table: " + line);
        }
        return matcher;
    }
}
