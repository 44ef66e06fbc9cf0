package org.ziping.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** Names of files. */
class FileNameTest {

    @Test
    void namesThatSomeDiskTakesForOneHaveOneKey() {
        assertThat(FileName.key("镇/Form.XLSX")).isEqualTo(FileName.key("镇/form.xlsx"));
        assertThat(FileName.key("e\u0301.xlsx")).isEqualTo(FileName.key("\u00e9.xlsx"));
        assertThat(FileName.key("镇 /表.xlsx. ")).isEqualTo(FileName.key("镇/表.xlsx"));
        assertThat(FileName.key("甲.xlsx")).isNotEqualTo(FileName.key("乙.xlsx"));
    }

    @Test
    void everyLetterIsComposedAsTheStandardSays() {
        for (char letter = 0; letter < Character.MIN_SURROGATE; letter++) {
            for (String name : new String[] {letter + "\u0301.xlsx", "甲" + letter, "a" + letter + letter}) {
                assertThat(FileName.composed(name)).isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFC));
            }
        }
    }
}
