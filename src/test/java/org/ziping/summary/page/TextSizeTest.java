package org.ziping.summary.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSizeTest {

    private static final Ink TEN_POINTS = Ink.of(10).wrap();

    @Test
    void aChineseCharacterIsTwiceAsWideAsALatinOneAndALittle() {
        assertThat(TextSize.width("绩效")).isEqualTo(4);
        assertThat(TextSize.width("10")).isEqualTo(2.2);
    }

    @Test
    void whatFitsStaysWholeAndWhatDoesNotEndsWithAnEllipsis() {
        assertThat(TextSize.shortened("慰问贫困人员户数", 16)).isEqualTo("慰问贫困人员户数");
        assertThat(TextSize.shortened("慰问贫困人员户数", 14)).isEqualTo("慰问贫困人员…");
        assertThat(TextSize.shortened("𠮷𠮷𠮷", 4)).isEqualTo("𠮷…");
    }

    @Test
    void aRowIsAsHighAsItsLinesNeed() {
        double one = TextSize.rowHeight("得满分", 200, TEN_POINTS);
        double two = TextSize.rowHeight("得满分".repeat(7), 200, TEN_POINTS);
        double broken = TextSize.rowHeight("得满分\n得满分", 200, TEN_POINTS);
        assertThat(one).isEqualTo(21);
        assertThat(two).isEqualTo(35);
        assertThat(broken).isEqualTo(two);
        assertThat(TextSize.rowHeight("字".repeat(30_000), 200, TEN_POINTS)).isEqualTo(409);
    }
}
