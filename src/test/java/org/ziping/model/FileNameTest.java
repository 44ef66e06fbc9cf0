package org.ziping.model;

import static org.assertj.core.api.Assertions.assertThat;

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
}
