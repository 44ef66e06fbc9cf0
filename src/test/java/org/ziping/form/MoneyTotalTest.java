package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.model.MoneyRow;

/** Which row of a money block is its total where none is called so. */
class MoneyTotalTest {

    private static final String BLOCK = """
            项目支出绩效自评表（2023年度）|<|<|<|<|<|<
            项目名称|某项目|实施单位|某局|||
            项目资金（万元）||全年预算数|全年执行数|分值|执行率|得分
            %s
            一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分
            产出指标|数量指标|培训人数|≥10人|12人|#50|#50
            满意度指标|满意度指标|学员满意度|≥90%%|95%%|#40|#40
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "first row is the sum; |专项|10|8||| ~ |省级|6|5||| ~ |市级|4|3||| ; 专项",
                "only the budget adds up; |专项|10|9||| ~ |省级|6|5||| ~ |市级|4|3||| ; ''",
                "only what was spent adds up; |专项|11|8||| ~ |省级|6|5||| ~ |市级|4|3||| ; ''",
                "the row with the weight; |省级|6|5||| ~ |专项|10|8|#10|| ~ |市级|4|4||| ; 专项",
                "none where several rows have weights; |省级|6|5|#6|| ~ |市级|4|3|#4|| ; ''",
                "a single row; |专项|10|8||| ; 专项",
                "none; |省级|6|5||| ~ |市级|4|3||| ; ''",
                "a name goes before sums; |省级|10|8||| ~ |年度资金总额|10|8||| ; 年度资金总额"
            })
    void totalOf(String what, String rows, String total) {
        String lines = String.join("\n", List.of(rows.strip().split(" ~ ")));
        List<MoneyRow> read = FormReader.read(Drawing.grid("自评表", BLOCK.formatted(lines)))
                .forms()
                .get(0)
                .budget()
                .rows();

        assertThat(read)
                .as(what)
                .filteredOn(row -> row.kind() == MoneyRow.Kind.TOTAL)
                .extracting(row -> row.label().typed())
                .isEqualTo(total.isEmpty() ? List.of() : List.of(total));
    }
}
