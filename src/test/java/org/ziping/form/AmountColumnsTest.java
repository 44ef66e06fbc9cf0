package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.model.Finding;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.Reading;

/** Which of several columns of amounts is the budget of the year, and which was paid in it, in a form of 2024. */
class AmountColumnsTest {

    private static Reading read(String headers, String amounts) {
        return FormReader.read(
                Drawing.grid("自评表", """
                项目支出绩效自评表（2024年度）|<|<|<|<|<|<|<
                项目名称|河道清淤|<|<|实施单位|市水务局|<|<
                资金（万元）|%s|分值|执行率|得分
                年度资金总额|%s|10||
                一级指标|三级指标|指标值|实际完成值|分值|得分
                产出指标|清淤长度|≥30公里|30公里|50|
                效益指标|居民满意度|≥90%%|95%%|40|
                """.formatted(headers.replace('/', '|'), amounts.replace('/', '|'))));
    }

    private static String amounts(MoneyRow total) {
        return Stream.of(total.initial(), total.adjusted(), total.executed())
                .map(FromCell::typed)
                .collect(Collectors.joining("/"));
    }

    @ParameterizedTest
    @CsvSource({
        "2023年预算数/2023年执行数/2024年预算数/2024年执行数, 100/100/90/60, /90/60",
        "2024年预算数/2024年执行数/2025年预算数, 90/60/120, /90/60",
        "2022年预算数/2022年执行数/2023年预算数/2023年执行数, 100/100/90/60, /90/60",
        "上年执行数/全年预算数/本年执行数, 100/100/60, /100/60",
        "项目总投资/全年预算数/累计支出/全年执行数, 1000/100/100/60, /100/60",
        "年初预算数/调整预算数/全年预算数/全年执行数, 100/20/120/60, 100/120/60",
        "年初预算数/调整预算数/全年执行数, 100/120/60, 100/120/60",
        "年初预算数/预算调整数/全年执行数, 100/20/60, 100/120/60",
        "年初预算数/追加数/调减数/全年执行数, 100/30/10/60, 100/120/60",
        "年初预算数/预算调整数/全年执行数, 100//60, 100//60",
        "预算安排数/下达预算数/全年执行数, 100/100/60, /100/60"
    })
    void theAmountsOfTheYearAreRead(String headers, String amounts, String read) {
        Reading reading = read(headers, amounts);
        assertThat(reading.findings()).isEmpty();
        assertThat(amounts(reading.forms().get(0).budget().total().orElseThrow()))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "预算安排数/下达预算数/全年执行数, 60/100/60, 'C3 “预算安排数”和“下达预算数”都像是全年预算数，金额不同，请只留一列或写清楚'",
        "全年预算数/实际支出数/支付数/执行数, 100/90/80/60, 'E3 “实际支出数”和“执行数”都像是全年执行数，金额不同，请只留一列或写清楚'",
        "年初预算数/调整预算数/全年执行数, 100/20/110, 'C3 “调整预算数”下的金额少于执行数，看不出是调整后的预算还是增减的金额，请在表头写明“调整后预算数”或“预算调整金额”'"
    })
    void amountsThatWordsDoNotTellApartAreAsked(String headers, String amounts, String message) {
        assertThat(read(headers, amounts).findings())
                .extracting(Finding::message)
                .containsExactly("'自评表'!" + message);
    }

    @ParameterizedTest
    @CsvSource({"财政拨款/其他资金/合计, 50/50/100, 50/10/60, 100/60", "合计/财政拨款/其他资金, 100/50/50, 60/50/10, 100/60"})
    void belowABudgetDividedBySourceTheWholeIsRead(String sources, String budget, String paid, String read) {
        Reading reading = FormReader.read(Drawing.grid(
                "自评表", """
                项目支出绩效自评表（2024年度）|<|<|<|<|<|<|<|<
                项目名称|河道清淤|<|实施单位|市水务局|<|<|<|<
                资金（万元）|预算数|<|<|执行数|<|<|分值|得分
                ^|%1$s|%1$s|^|^
                年度资金总额|%2$s|%3$s|10|
                一级指标|三级指标|指标值|实际完成值|分值|得分
                产出指标|清淤长度|≥30公里|30公里|50|
                效益指标|居民满意度|≥90%%|95%%|40|
                """.formatted(sources.replace('/', '|'), budget.replace('/', '|'), paid.replace('/', '|'))));
        assertThat(reading.findings()).isEmpty();
        assertThat(amounts(reading.forms().get(0).budget().total().orElseThrow()))
                .isEqualTo("/" + read);
    }
}
