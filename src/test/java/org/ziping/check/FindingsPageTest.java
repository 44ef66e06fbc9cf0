package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ziping.model.FindingCode;

/** The page docs/findings.md says of every code what the catalogue says, and knows no other code. */
class FindingsPageTest {

    private static final Pattern ENTRY =
            Pattern.compile("### `(.*?)` (.*)\n\n- 程度：(.*)\n- 何时：(.+)\n- 例：(.+)\n- 怎么办：(.+)\n");

    private static String page;
    private static Map<String, MatchResult> entries;

    @BeforeAll
    static void readThePage() throws IOException {
        page = Files.readString(Path.of("docs/findings.md"));
        entries = ENTRY.matcher(page).results().collect(Collectors.toMap(entry -> entry.group(1), entry -> entry));
    }

    @Test
    void pageAndCatalogueHaveTheSameCodes() {
        List<String> catalogue =
                Arrays.stream(FindingCode.values()).map(FindingCode::code).toList();
        assertThat(entries.keySet()).containsExactlyInAnyOrderElementsOf(catalogue);
        assertThat(page.lines().filter(line -> line.startsWith("### "))).hasSize(catalogue.size());
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void entrySaysWhatTheCatalogueSays(FindingCode code) {
        MatchResult entry = entries.get(code.code());
        assertThat(entry.group(2)).isEqualTo(code.title());
        assertThat(entry.group(3)).isEqualTo(code.severity().title());
        assertThat(entry.group(6)).startsWith(code.remedy() + "。");
    }

    @Test
    void examplesOfTheChecksAreTrueSentences() throws IOException {
        Map<FindingCode, List<String>> raised = MistakeTable.sentences();
        raised.forEach((code, sentences) ->
                assertThat(sentences).contains(entries.get(code.code()).group(5)));
        assertThat(raised).hasSizeGreaterThan(30);
    }
}
