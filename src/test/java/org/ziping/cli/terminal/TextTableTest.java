package org.ziping.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables that stand straight in a terminal, where a Chinese character is as wide as two letters. */
class TextTableTest {

    @Test
    void columnsAreAsWideAsTheTerminalShowsThem() {
        assertThat(new TextTable("单位", "邮箱", "大小")
                        .row("区红十字会", "a@x.cn\nlong@example.org", "33 KB")
                        .row("b", "c@x.cn", "1.2 MB")
                        .lines())
                .containsExactly(
                        "单位        邮箱              大小",
                        "区红十字会  a@x.cn            33 KB",
                        "            long@example.org",
                        "b           c@x.cn            1.2 MB");
    }

    @Test
    void everyKindOfWideCharacterCountsTwo() {
        assertThat(TextTable.width("（𡐓）ａ“”1")).isEqualTo(2 + 2 + 2 + 2 + 1 + 1 + 1);
    }
}
