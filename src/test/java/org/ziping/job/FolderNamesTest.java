package org.ziping.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which names in a folder are reports of a workbook, on disks that keep apart and on disks that forget. */
class FolderNamesTest {

    @Test
    void reportsOfAWorkbookBearItsNameOrGoOnBehindIt() {
        assertThat(reports("表", "表.docx", "表(2).docx", "表-修桥.DOCX", "表格.docx", "表.xlsx", "别的.docx"))
                .containsExactly("表(2).docx", "表-修桥.DOCX", "表.docx");
    }

    @Test
    void diskThatForgetsTheSpellingHasTheReportOfTheOtherSpelling() {
        assertThat(reports("biao", "BIAO.docx", "Biao-A.docx")).containsExactly("biao-A.docx", "biao.docx");
        assertThat(reports("\u00e9", "e\u0301-e\u0301.docx")).containsExactly("\u00e9-\u00e9.docx");
    }

    @Test
    void diskThatKeepsThemApartHasAnotherWorkbooksReportThere() {
        assertThat(new FolderNames(List.of("BIAO.docx")).reports("biao", "BIAO.docx"::equals))
                .isEmpty();
    }

    private static List<String> reports(String beginning, String... names) {
        return new FolderNames(List.of(names)).reports(beginning, name -> true);
    }
}
