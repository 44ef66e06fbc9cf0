package org.ziping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.model.Points;
import org.ziping.model.rules.RuleKey;
import org.ziping.model.rules.Rules;
import org.ziping.settings.Setting;

/** The manual page about rules files, held against the code. */
class RulesPageTest {

    private static final Path PAGE = Path.of("docs/rules.md");
    private static final Path EXAMPLE = Path.of("examples/本局规则.yaml");
    private static final int COLUMNS = 6;

    @TempDir
    private Path folder;

    @Test
    void pageExplainsEveryKeyAndNoOther() throws IOException {
        assertThat(rows().stream().map(Row::key).toList())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(RuleKey.values()).map(RuleKey::path).toList());
    }

    @ParameterizedTest
    @MethodSource("oneLineRows")
    void defaultOnThePageIsThatOfTheNationalRules(Row row) {
        Setting setting =
                RulesFile.builtIn("national").require(RuleKey.find(row.key()).orElseThrow());

        assertThat(row.byDefault()).as(row.key()).isEqualTo(setting.shown());
    }

    /** Each example is accepted where it belongs; one that is an entry of a list stands for its form only. */
    @ParameterizedTest
    @MethodSource("oneLineRows")
    void exampleOnThePageIsAccepted(Row row) throws IOException {
        String path = row.key();
        String example = row.example();
        String[] sections = path.split("\\.");
        StringBuilder yaml = new StringBuilder("extends: national\n");
        for (int depth = 0; depth < sections.length - 1; depth++) {
            yaml.append("  ".repeat(depth)).append(sections[depth]).append(":\n");
        }
        yaml.append("  ".repeat(sections.length - 1)).append(example).append('\n');

        Rules rules = RulesFile.load(Files.writeString(folder.resolve("试.yaml"), yaml));

        RuleKey key = RuleKey.find(path).orElseThrow();
        assertThat(example).startsWith(sections[sections.length - 1] + ": ");
        assertThat(rules.clause(key).words()).isEqualTo(path + example.substring(example.indexOf(": ")));
    }

    @Test
    void exampleFileIsThatOfThePage() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf("```yaml\n") + "```yaml\n".length();

        assertThat(Files.readString(EXAMPLE)).isEqualTo(page.substring(from, page.indexOf("```", from)));
    }

    @Test
    void exampleFileSaysWhatItSays() {
        Rules rules = RulesFile.load(EXAMPLE);

        assertThat(rules.name()).isEqualTo("某区财政局规则");
        assertThat(rules.budget().weight()).isEqualTo(Points.of("15"));
        assertThat(rules.closing().rounding().decimals()).isEqualTo(1);
        assertThat(rules.rowRules().satisfaction()).hasSize(3);
        assertThat(rules.clause(RuleKey.BUDGET_WEIGHT).cited()).isEqualTo("（依据某区财政局规则：预算执行率占15分）");
    }

    @Test
    void pageNamesEveryRulesFileBuiltIn() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(RulesFile.names()).allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
    }

    /** A row of the tables about keys. */
    record Row(String key, String byDefault, String example) {

        static Row of(String[] cells) {
            return new Row(
                    cells[0].replace("`", ""),
                    cells[3].strip(),
                    cells[5].strip().replace("`", ""));
        }

        boolean isOneLine() {
            return !example.startsWith("- ");
        }
    }

    private static List<Row> rows() throws IOException {
        Pattern separator = Pattern.compile("\\s*\\|\\s*");
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(2, line.lastIndexOf('|')))
                .map(line -> separator.split(line, COLUMNS))
                .filter(cells -> cells.length == COLUMNS)
                .map(Row::of)
                .toList();
    }

    static List<Row> oneLineRows() throws IOException {
        return rows().stream().filter(Row::isOneLine).toList();
    }
}
