package org.ziping.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a settings file may say, and how it is told where it says something else. */
class SettingTest {

    @Test
    void durationsHaveTheirUnit() {
        Map<String, Setting> all = fields("a: 500ms\nb: 2s\nc: 1min", "a", "b", "c");

        assertThat(all.get("a").duration()).isEqualTo(Duration.ofMillis(500));
        assertThat(all.get("b").duration()).isEqualTo(Duration.ofSeconds(2));
        assertThat(all.get("c").duration()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void durationWithoutUnitIsRefusedAtItsLine() {
        Map<String, Setting> all = fields("# 说明\npoll: 2", "poll");

        assertThatThrownBy(() -> all.get("poll").duration())
                .isInstanceOf(SettingsException.class)
                .hasMessage("ziping.yaml 第 2 行：poll 写的是“2”，应为时长，如 500ms、2s 或 1min");
    }

    @Test
    void unknownTopKeyIsAnsweredWithThoseThereAre() {
        assertThatThrownBy(() -> fields("pol: 1s", "poll", "settle"))
                .isInstanceOf(SettingsException.class)
                .hasMessage("ziping.yaml 第 1 行：项名 写的是“pol”，只能是 poll、settle 之一");
    }

    @Test
    void unknownKeyOfASectionNamesTheSection() {
        Setting section = fields("watch:\n  pol: 1s", "watch").get("watch");

        assertThatThrownBy(() -> section.fields(List.of("poll")))
                .isInstanceOf(SettingsException.class)
                .hasMessage("ziping.yaml 第 2 行：watch 的项名 写的是“pol”，只能是 poll 之一");
    }

    @Test
    void fileWithNothingButRemarksIsEmpty() {
        assertThat(new SettingsText("ziping.yaml", "# 全部用默认值\n").all("")).isEmpty();
    }

    private static Map<String, Setting> fields(String yaml, String... allowed) {
        return new SettingsText("ziping.yaml", yaml).all("").orElseThrow().fields(List.of(allowed));
    }
}
