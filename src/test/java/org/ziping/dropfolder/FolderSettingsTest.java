package org.ziping.dropfolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.ledger.Database;
import org.ziping.settings.SettingsException;

/** What an administrator may write into ziping.yaml. */
class FolderSettingsTest {

    @TempDir
    Path root;

    @Test
    void withoutAFileTheDefaultsServeOneOffice() {
        FolderSettings settings = FolderSettings.of(new Folders(root), Map.of());

        assertThat(settings.rules().about().name()).isEqualTo("国家统一规则");
        assertThat(settings.watching())
                .isEqualTo(new FolderSettings.Watching(Duration.ofSeconds(1), Duration.ofSeconds(2), 2));
        assertThat(settings.database()).isEmpty();
        assertThat(settings.mail()).isEmpty();
    }

    @Test
    void everyKeyIsRead() throws IOException {
        FolderSettings settings = settings("""
                rules: hubei
                watch: {poll: 500ms, settle: 5s, workers: 4}
                database: {url: "jdbc:postgresql://host/db", user: ziping}
                mail:
                  host: smtp.example.org
                  from: "区财政局绩效科 <jx@example.org>"
                """);

        assertThat(settings.rules().about().name()).isEqualTo("湖北省规则");
        assertThat(settings.watching())
                .isEqualTo(new FolderSettings.Watching(Duration.ofMillis(500), Duration.ofSeconds(5), 4));
        assertThat(settings.database())
                .contains(new Database.Access("jdbc:postgresql://host/db", "ziping", "from-the-environment"));
        assertThat(settings.mail()).isPresent();
    }

    @Test
    void rulesMayBeAFileBesideIt() throws IOException {
        Files.writeString(root.resolve("本局.yaml"), "extends: national\nname: 本局\ntitle: 本局规则\n");
        assertThat(settings("rules: 本局.yaml").rules().about().name()).isEqualTo("本局");
    }

    @Test
    void passwordOfTheDatabaseIsNotShown() {
        assertThat(new Database.Access("jdbc:postgresql://host/db", "ziping", "geheim"))
                .hasToString("ziping@jdbc:postgresql://host/db");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rules：hubei | ziping.yaml 第 1 行：写的是“rules：hubei”，冒号请用半角的“:”，后面空一格",
                "watch: workers：2 | ziping.yaml 第 1 行：watch 写的是“workers：2”，冒号请用半角的“:”，后面空一格",
                "rule: hubei | ziping.yaml 第 1 行：项名 写的是“rule”，只能是 rules、watch、database、mail 之一",
                "watch: {pol: 1s} | ziping.yaml 第 1 行：watch 的项名 写的是“pol”，只能是 poll、settle、workers 之一",
                "watch: {poll: 1} | ziping.yaml 第 1 行：watch.poll 写的是“1”，应为时长，如 500ms、2s 或 1min",
                "watch: {poll: 0s} | ziping.yaml 第 1 行：watch.poll 写的是“0s”，应大于 0，如 1s",
                "watch: {workers: 多} | ziping.yaml 第 1 行：watch.workers 写的是“多”，应为 1 到 64 的整数",
                "watch: {workers: 0} | ziping.yaml 第 1 行：watch.workers 写的是“0”，应为 1 到 64 的整数",
                "watch: {workers: 65} | ziping.yaml 第 1 行：watch.workers 写的是“65”，应为 1 到 64 的整数",
                "database: {user: ziping} | ziping.yaml 第 1 行：database 里缺少 url，请写上",
                "database: {url: 'jdbc:mysql://h/d'} | ziping.yaml 第 1 行：database.url 写的是“jdbc:mysql://h/d”，应以 jdbc:postgresql://主机/数据库 的写法指明一个 PostgreSQL 数据库",
                "rules: nowhere | ziping.yaml 第 1 行：rules 写的是“nowhere”，没有这套规则，也没有这个文件；内置的规则：national、hubei、provincial-system、guangxi、indicators-only、one-decimal、integer、integer-cut、bands-80-70-60、linear-decline、equal-exact"
            })
    void whatIsWrongIsRefusedWithItsLineAndWhatIsAllowed(String yaml, String message) {
        assertThatThrownBy(() -> settings(yaml))
                .isInstanceOf(SettingsException.class)
                .hasMessage(message);
    }

    /** Notepad adds .txt without showing it; the rules written there would silently not be those that score. */
    @ParameterizedTest
    @ValueSource(strings = {"ziping.yaml.txt", "ziping.yml", "Ziping.YAML.txt"})
    void aFileOfAnotherNameIsNotPassedOver(String name) throws IOException {
        Files.writeString(root.resolve(name), "rules: hubei");
        assertThatThrownBy(() -> FolderSettings.of(new Folders(root), Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessage("设置文件要叫“ziping.yaml”，这里的是“" + name + "”，请改名（看不到扩展名的，先让文件资源管理器显示扩展名）");
    }

    @Test
    void passwordInTheUrlIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> settings("database: {url: 'jdbc:postgresql://h/d?password=geheim'}"))
                .isInstanceOf(SettingsException.class)
                .hasMessage("ziping.yaml 第 1 行：database.url 里写了密码，请删去，把密码放进环境变量 ZIPING_DATABASE_PASSWORD");
    }

    private FolderSettings settings(String yaml) throws IOException {
        Files.writeString(root.resolve("ziping.yaml"), yaml);
        return FolderSettings.of(new Folders(root), Map.of(FolderSettings.PASSWORD, "from-the-environment"));
    }
}
