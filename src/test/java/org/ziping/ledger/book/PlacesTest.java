package org.ziping.ledger.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links go on leading to their files wherever the ledger is put. */
class PlacesTest {

    @ParameterizedTest
    @CsvSource({
        "台账/汇总台账.xlsx, 已完成/甲.xlsx,         ../已完成/甲.xlsx",
        "汇总台账.xlsx,      已完成/镇一/甲.xlsx,    已完成/镇一/甲.xlsx",
        "../别处/台账.xlsx,  退回/甲.xlsx,           ../局/退回/甲.xlsx",
        "台账.xlsx,          已完成/100%#1 (2).xlsx, 已完成/100%25%231 (2).xlsx"
    })
    void wayLeadsFromTheLedgerToTheFile(String ledger, String file, String way) {
        Path folder = Path.of("共享", "局");

        assertThat(new Places(folder, folder.resolve(ledger)).of(file)).isEqualTo(way);
    }
}
