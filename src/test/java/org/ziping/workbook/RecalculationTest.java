package org.ziping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.DefinedName;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.EditContent;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;

/** After scores are written, every formula that rests on them stores what Excel would calculate. */
class RecalculationTest {

    private static final String FORM = "自评表";
    private static final CellValue NOTHING = CellValue.BLANK;

    @Test
    void totalFollowsTheEditedScores() {
        Grid grid =
                Grid.of(scores().cell(formula("A3", "SUM(A1:A2)", number("17"))).build());
        Edits edits = edits(grid, "A1", "9.57");

        Edits recalculated = Recalculation.of(grid, edits);

        assertThat(recalculated.all()).hasSize(2);
        assertThat(recalculated.all().get(1))
                .isEqualTo(new Edit(grid.cell(at("A3")), new EditContent.Result(number("18.57")), "引用了改写的单元格，按公式重新计算"));
    }

    @Test
    void chainIsFollowedAcrossSheets() {
        Grid grid = Grid.of(
                scores().cell(formula("A3", "SUM(A1:A2)", number("17"))).build(),
                Sheet.named("汇总")
                        .cell(formula("汇总", "B1", "自评表!A3*2", number("34")))
                        .cell(formula("汇总", "B2", "IF(B1>=36,\"优\",\"良\")", text("良")))
                        .build());

        assertThat(results(grid, edits(grid, "A1", "10"))).containsExactly("'自评表'!A3=19", "'汇总'!B1=38", "'汇总'!B2=优");
    }

    @Test
    void formulaThatDoesNotDependIsLeftAlone() {
        Grid grid = Grid.of(scores().cell(formula("C1", "A2*2", number("999"))).build());

        assertThat(results(grid, edits(grid, "A1", "10"))).isEmpty();
    }

    @Test
    void unchangedResultNeedsNoEdit() {
        Grid grid =
                Grid.of(scores().cell(formula("A3", "MAX(A1:A2)", number("9"))).build());

        assertThat(results(grid, edits(grid, "A1", "7"))).isEmpty();
    }

    @Test
    void unknownFunctionKeepsItsResultAndDisturbsNoOther() {
        Grid grid = Grid.of(scores().cell(formula("B1", "_xlfn.DISPIMG(\"ID_1\",A1)", text("=DISPIMG")))
                .cell(formula("B2", "B1&A1", text("x")))
                .cell(formula("B3", "[1]外部!A1+A1", number("5")))
                .cell(formula("B4", "A1+", number("5")))
                .cell(formula("B5", "A1+1", number("9")))
                .build());

        assertThat(results(grid, edits(grid, "A1", "10"))).containsExactly("'自评表'!B5=11");
    }

    @Test
    void circleKeepsItsResult() {
        Grid grid = Grid.of(scores().cell(formula("B1", "B2+A1", number("1")))
                .cell(formula("B2", "B1+1", number("2")))
                .build());

        assertThat(results(grid, edits(grid, "A1", "10"))).isEmpty();
    }

    @Test
    void missingResultIsFilledIn() {
        Grid grid =
                Grid.of(scores().cell(formula("C1", "ROUND(A2/A1,4)", NOTHING)).build());

        Edits recalculated = Recalculation.of(grid, Edits.NONE);

        assertThat(recalculated.all()).extracting(Edit::basis).containsExactly("公式没有存储结果，按公式计算后补上");
        assertThat(results(grid, Edits.NONE)).containsExactly("'自评表'!C1=1.125");
    }

    @Test
    void definedNamesAreResolved() {
        Sheet sheet = scores().cell(formula("C1", "SUM(得分)*系数", number("0")))
                .cell(formula("C2", "SUM(Missing)", number("0")))
                .build();
        Grid grid = new Grid(
                List.of(sheet),
                List.of(
                        new DefinedName("得分", Optional.of(FORM), "自评表!$A$1:$A$2"),
                        new DefinedName("系数", Optional.empty(), "0.5")));

        assertThat(results(grid, edits(grid, "A1", "11"))).containsExactly("'自评表'!C1=10");
    }

    @Test
    void indirectReferencesCountAsDependent() {
        Grid grid = Grid.of(scores().cell(formula("C1", "INDIRECT(\"A\"&1)", number("8")))
                .cell(formula("C2", "SUM(OFFSET(A2,-1,0,2,1))", number("17")))
                .build());

        assertThat(results(grid, edits(grid, "A1", "10"))).containsExactly("'自评表'!C1=10", "'自评表'!C2=19");
    }

    @Test
    void errorsAreResultsToo() {
        Grid grid = Grid.of(scores().cell(formula("C1", "A2/A1", number("1"))).build());

        assertThat(results(grid, edits(grid, "A1", "0"))).containsExactly("'自评表'!C1=#DIV/0!");
    }

    @Test
    void arrayFormulaGivesEachCellItsOwnResult() {
        Grid grid = Grid.of(scores().cell(formula("C1", "A1:A2*2", number("16")))
                .cell(formula("C2", "A1:A2*2", number("18")))
                .cell(formula("D1", "SUM(A1:A2*A1:A2)", number("145")))
                .array(Area.of("C1:C2"))
                .array(Area.of("D1"))
                .build());

        assertThat(results(grid, edits(grid, "A1", "10"))).containsExactlyInAnyOrder("'自评表'!C1=20", "'自评表'!D1=181");
    }

    @Test
    void wholeColumnsAndThreeDimensionsAreSeen() {
        Grid grid = Grid.of(
                scores().build(),
                Sheet.named("乙").number("A1", "1").build(),
                Sheet.named("汇总")
                        .cell(formula("汇总", "B1", "SUM(自评表!A:A)", number("17")))
                        .cell(formula("汇总", "B2", "SUM(自评表:乙!A1)", number("9")))
                        .cell(formula("汇总", "B3", "SUM(自评表!1:1)", number("8")))
                        .build());

        assertThat(results(grid, edits(grid, "A1", "10")))
                .containsExactlyInAnyOrder("'汇总'!B1=19", "'汇总'!B2=11", "'汇总'!B3=10");
    }

    @Test
    void editedFormulaCellIsBelieved() {
        Grid grid = Grid.of(scores().cell(formula("A3", "SUM(A1:A2)", number("17")))
                .cell(formula("A4", "A3+1", number("18")))
                .build());
        Edit result = new Edit(grid.cell(at("A3")), new EditContent.Result(number("50")), "试验");

        assertThat(results(grid, Edits.of(List.of(result)))).containsExactly("'自评表'!A3=50", "'自评表'!A4=51");
    }

    @Test
    void longChainEnds() {
        Sheet.Builder sheet = scores();
        for (int row = 2; row <= 5_000; row++) {
            sheet.cell(formula("E" + row, row == 2 ? "A1" : "E" + (row - 1) + "+1", number("0")));
        }
        Grid grid = Grid.of(sheet.build());

        assertThat(results(grid, edits(grid, "A1", "10"))).last().isEqualTo("'自评表'!E5000=5008");
    }

    @Test
    void sheetWithoutFormulasGivesTheEditsBack() {
        Grid grid = Grid.of(scores().build());
        Edits edits = edits(grid, "A1", "10");

        assertThat(Recalculation.of(grid, edits)).isSameAs(edits);
    }

    private static Sheet.Builder scores() {
        return Sheet.named(FORM).number("A1", "8").number("A2", "9");
    }

    private static Cell formula(String a1, String formula, CellValue stored) {
        return formula(FORM, a1, formula, stored);
    }

    private static Cell formula(String sheet, String a1, String formula, CellValue stored) {
        return new Cell(CellAddress.of(sheet, a1), stored, "", Optional.of(formula), Cell.GENERAL);
    }

    private static CellValue number(String number) {
        return new CellValue.Number(new BigDecimal(number));
    }

    private static CellValue text(String text) {
        return new CellValue.Text(text);
    }

    private static CellAddress at(String a1) {
        return CellAddress.of(FORM, a1);
    }

    private static Edits edits(Grid grid, String a1, String number) {
        EditContent content = new EditContent.Number(new BigDecimal(number), "0.00");
        return Edits.of(List.of(new Edit(grid.cell(at(a1)), content, "试验")));
    }

    /** The results that were added, such as {@code '自评表'!A3=19}. */
    private static List<String> results(Grid grid, Edits edits) {
        return Recalculation.of(grid, edits).all().stream()
                .filter(edit -> edit.content() instanceof EditContent.Result)
                .map(edit -> edit.address() + "=" + shown(((EditContent.Result) edit.content()).value()))
                .toList();
    }

    private static String shown(CellValue value) {
        if (value instanceof CellValue.Number number) {
            return number.number().toPlainString();
        } else if (value instanceof CellValue.Text text) {
            return text.text();
        }
        return value instanceof CellValue.Error error ? error.code() : value.toString();
    }
}
