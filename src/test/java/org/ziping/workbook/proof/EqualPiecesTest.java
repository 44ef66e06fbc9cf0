package org.ziping.workbook.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.EditContent;
import org.ziping.workbook.Difference;

class EqualPiecesTest {

    private static final String ROOT =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";

    @Test
    void rowsThatAreTheSameInBothAreLeftOut() {
        String before = sheet(row(1, "甲"), row(2, "乙"), row(3, "丙"));
        String after = sheet(row(1, "甲"), row(2, "丁"), row(3, "丙"));

        assertThat(leftOut(before, after)).containsExactly(sheet(row(2, "乙")), sheet(row(2, "丁")));
    }

    @Test
    void rowThatCameOrWentStays() {
        String before = sheet(row(1, "甲"), row(3, "丙"));
        String after = sheet(row(1, "甲"), row(2, "乙"), row(3, "丙"));

        assertThat(leftOut(before, after)).containsExactly(sheet(), sheet(row(2, "乙")));
        assertThat(leftOut(after, before)).containsExactly(sheet(row(2, "乙")), sheet());
    }

    @Test
    void rowThatThePlanNamesStays() {
        String same = sheet(row(1, "甲"), row(2, "乙"));

        assertThat(leftOut(same, same, 1)).containsExactly(sheet(row(2, "乙")), sheet(row(2, "乙")));
    }

    @Test
    void rowWithAFormulaStaysSinceItMayBeSharedWithOthers() {
        String formula = "<row r=\"2\"><c r=\"A2\"><f t=\"shared\" ref=\"A2:A3\" si=\"0\">B2</f><v>1</v></c></row>";
        String same = sheet(row(1, "甲"), formula);

        assertThat(leftOut(same, same)).containsExactly(sheet(formula), sheet(formula));
    }

    @Test
    void emptyRowsAndQuotedBracketsAreRead() {
        String empty = "<row r=\"1\" ht=\"18\"/>";
        String quoted = "<row r=\"2\" note=\"a>b\"><c r=\"A2\"><v>1</v></c></row>";
        String same = sheet(empty, quoted);

        assertThat(leftOut(same, same)).containsExactly(sheet(), sheet());
    }

    @Test
    void whatMayBeFilledInIsLeftOutButItsPlaceIsSeen() {
        String rules =
                "<dataValidations count=\"1\"><dataValidation sqref=\"A1\"><formula1>1</formula1></dataValidation></dataValidations>";
        String margins = "<pageMargins left=\"1\"/>";
        String before = ROOT + "<sheetData></sheetData>" + rules + margins + "</worksheet>";
        String after = ROOT + "<sheetData></sheetData>" + margins + rules + "</worksheet>";

        assertThat(leftOut(before, after))
                .allSatisfy(rest -> assertThat(rest)
                        .contains("<dataValidations count=\"1\"></dataValidations>")
                        .doesNotContain("formula1"));
        assertThat(differences(before, after, List.of())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sheetData><!-- <row r=\"1\"> --></sheetData>",
                "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t><![CDATA[</row>]]></t></is></c></row></sheetData>",
                "<sheetData><?mark </row>?></sheetData>",
                "<sheetData><row r=\"2\"/><row r=\"1\"/></sheetData>",
                "<sheetData><row/></sheetData>",
                "<sheetData><row r='1'/></sheetData>",
                "<sheetData><row r=\"1\"><row r=\"2\"/></row></sheetData>",
                "<sheetData><row r=\"1\"></row ></sheetData>",
                "<sheetData><row r=\"1\"",
                "<sheetData><row r=\"1\"/></sheetData><sheetData><row r=\"2\"/></sheetData>",
                "<dataValidations></dataValidations><dataValidations></dataValidations>",
                "<dataValidations>"
            })
    void whereTagsAloneDoNotTellEverythingIsRead(String content) {
        byte[] part = (ROOT + content + "</worksheet>").getBytes(StandardCharsets.UTF_8);

        assertThat(EqualPieces.leftOut(part, part, Set.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, UTF-16", "GBK, GBK", "ISO-8859-1, ISO-8859-1"})
    void inAnotherEncodingNothingIsLeftOut(String charset, String declared) {
        String text = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>" + sheet(row(1, "1"));
        byte[] part = text.getBytes(Charset.forName(charset));

        assertThat(EqualPieces.leftOut(part, part, Set.of()).map(EqualPieces::before))
                .satisfiesAnyOf(
                        rest -> assertThat(rest).isEmpty(),
                        rest -> assertThat(rest.orElseThrow()).isEqualTo(part));
    }

    @Test
    void rowsMeanSomethingElseUnderAnotherRoot() {
        String before = sheet(row(1, "甲"));
        String after = before.replace("<worksheet ", "<worksheet xmlns:x=\"urn:x\" ");

        assertThat(EqualPieces.leftOut(bytes(before), bytes(after), Set.of())).isEmpty();
    }

    @Test
    void rowsUnderCellsThatDeclareSomethingAreRead() {
        String same = sheet(row(1, "甲")).replace("<sheetData>", "<sheetData xmlns:x=\"urn:x\">");

        assertThat(leftOut(same, same)).containsExactly(same, same);
    }

    /** Whatever is changed in whatever row: what is said is the same as if everything had been read. */
    @Test
    void sameIsFoundAsInWholeSheets() {
        Random random = new Random(20260331);
        for (int round = 0; round < 400; round++) {
            String before = sheet(rows(random, 0));
            String after = random.nextInt(5) == 0 ? before : sheet(rows(random, 1 + random.nextInt(3)));
            CellAddress place = new CellAddress("表", random.nextInt(6), random.nextInt(2));
            List<Edit> plan = random.nextBoolean()
                    ? List.of()
                    : List.of(new Edit(Cell.blank(place), new EditContent.Number(BigDecimal.ONE, "0"), "依据"));

            assertThat(differences(before, after, plan)).isEqualTo(wholeDifferences(before, after, plan));
        }
    }

    private static String[] rows(Random random, int variety) {
        String[] rows = new String[6];
        for (int row = 0; row < rows.length; row++) {
            int kind = random.nextInt(8) < variety ? 1 + random.nextInt(4) : 0;
            rows[row] = switch (kind) {
                case 0 -> row(row + 1, "1");
                case 1 -> row(row + 1, "2");
                case 2 -> "";
                case 3 -> row(row + 1, "1").replace("\"><c", "\" ht=\"9\"><c");
                default -> "<row r=\"" + (row + 1) + "\"><c r=\"A" + (row + 1) + "\"><f>1+1</f><v>2</v></c></row>";
            };
        }
        return rows;
    }

    private static List<Difference> differences(String before, String after, List<Edit> plan) {
        Set<Integer> rows =
                plan.isEmpty() ? Set.of() : Set.of(plan.get(0).address().row());
        Optional<EqualPieces> rest = EqualPieces.leftOut(bytes(before), bytes(after), rows);
        return proof(plan)
                .compare(
                        stream(rest.orElseThrow().before()),
                        stream(rest.orElseThrow().after()),
                        stream(bytes(after)));
    }

    private static List<Difference> wholeDifferences(String before, String after, List<Edit> plan) {
        return proof(plan).compare(stream(bytes(before)), stream(bytes(after)), stream(bytes(after)));
    }

    private static SheetProof proof(List<Edit> plan) {
        return new SheetProof("part", "表", plan, StylesProof.of("styles", Optional.empty(), Optional.empty()));
    }

    private static Supplier<SheetStream> stream(byte[] part) {
        return () -> new SheetStream("part", new ByteArrayInputStream(part), Set.of());
    }

    private static List<String> leftOut(String before, String after, Integer... kept) {
        EqualPieces rest =
                EqualPieces.leftOut(bytes(before), bytes(after), Set.of(kept)).orElseThrow();
        return List.of(
                new String(rest.before(), StandardCharsets.UTF_8), new String(rest.after(), StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sheet(String... rows) {
        return ROOT + "<sheetData>" + String.join("", rows) + "</sheetData></worksheet>";
    }

    private static String row(int number, String value) {
        return "<row r=\"" + number + "\"><c r=\"A" + number + "\" t=\"str\"><v>" + value + "</v></c></row>";
    }
}
