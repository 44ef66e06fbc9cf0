package org.ziping.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.check.GeneratedReadings;
import org.ziping.form.Drawing;
import org.ziping.form.FormReader;
import org.ziping.form.GeneratedGrids;
import org.ziping.golden.TransferForm;
import org.ziping.model.FormKind;
import org.ziping.model.Reading;
import org.ziping.report.check.GeneratedReport.Place;

/** The program's own reports: no difference as they were written, and every figure that is altered in them is found. */
class GeneratedReportsTest {

    private static final int FORMS = 12;
    private static final int ALTERED_IN_EACH = 10;

    /** The examples, and generated forms of both kinds in many layouts. */
    static Stream<ScoredForm> forms() {
        Stream<ScoredForm> examples = Stream.of("examples/红十字会-2023.xlsx", "examples/项目支出-示例.xlsx")
                .map(Path::of)
                .map(ScoredForm::of);
        Stream<Reading> agreeing = LongStream.range(0, FORMS).mapToObj(GeneratedReadings::of);
        Stream<Reading> drawn =
                LongStream.range(0, FORMS).mapToObj(GeneratedGrids::of).map(FormReader::read);
        Stream<ScoredForm> generated = Stream.concat(agreeing, drawn)
                .filter(reading -> reading.forms().size() == 1)
                .map(ScoredForm::of);
        return Stream.concat(examples, generated);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aReportAsItWasWrittenDoesNotDiffer(ScoredForm form) {
        for (FormKind kind : templates(form.card().form().kind())) {
            assertThat(form.messages(GeneratedReport.of(form, kind).text()))
                    .as(kind.title())
                    .isEmpty();
        }
    }

    /** Money of an indicator may stand in 元 in the table below 万元, and its value without the 万 of its target. */
    @Test
    void moneyOfAnIndicatorMayHaveAUnitOfItsOwn() {
        ScoredForm form = ScoredForm.of(Drawing.grid("自评表", """
                项目支出绩效自评表（2023年度）|||||
                项目名称|养护|实施单位|公路站||
                资金情况（万元）|全年预算数|全年执行数|分值|执行率|得分
                年度资金总额|400|400|10||
                一级指标|三级指标|指标值|实际完成值|分值|得分
                产出指标|里程|≥50公里|60公里|50|
                成本指标|单件维修成本（元）|≤5000|4850元|20|
                成本指标|运维成本|≤300万|2980000|20|
                """));

        assertThat(form.messages(GeneratedReport.of(form, FormKind.PROJECT).text()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FormKind.class)
    void aReportOfAFormWithoutPointsDoesNotDifferEither(FormKind kind, @TempDir Path folder) throws IOException {
        ScoredForm form = ScoredForm.of(TransferForm.in(folder, "转移支付.xlsx"));

        assertThat(form.messages(GeneratedReport.of(form, kind).text())).isEmpty();
    }

    /** A project's report may follow the order of a transfer's; a unit's has its own. */
    private static List<FormKind> templates(FormKind kind) {
        return kind == FormKind.WHOLE_UNIT
                ? List.of(FormKind.WHOLE_UNIT)
                : List.of(FormKind.PROJECT, FormKind.TRANSFER);
    }

    @Test
    void whateverFigureIsAlteredIsFoundAndNothingElse() {
        Random random = new Random(20231);
        List<String> missed = new ArrayList<>();
        int altered = 0;
        for (ScoredForm form : forms().toList()) {
            GeneratedReport report = GeneratedReport.of(form);
            List<Place> places = report.figures();
            for (int time = 0; time < ALTERED_IN_EACH; time++) {
                Place place = places.get(random.nextInt(places.size()));
                ReportText text = report.altered(place, place.another(random));
                List<String> messages = form.messages(text);
                assertThat(messages).hasSizeLessThan(2);
                altered++;
                if (messages.isEmpty()) {
                    missed.add(text.passages().get(place.passage()).line().shown());
                }
            }
        }
        assertThat(altered).isGreaterThan(200);
        assertThat(missed).as("of " + altered).hasSizeLessThan(altered / 100);
    }

    @Test
    void tenAlteredFiguresOfTheExampleAreTenFindings() {
        GeneratedReport report = GeneratedReport.of(ScoredForm.example());
        List<String[]> alterations = List.of(
                new String[] {"我单位年初预算数为95.81万元", "我单位年初预算数为98.51万元"},
                new String[] {"预算执行率95.66%", "预算执行率96.56%"},
                new String[] {"预算调整率6.63%", "预算调整率6.36%"},
                new String[] {"预期指标值为大于等于90户", "预期指标值为大于等于50户"},
                new String[] {"本次评价实际完成值为97%", "本次评价实际完成值为98%"},
                new String[] {"完成率为496.67%", "完成率为469.67%"},
                new String[] {"权重分值12分", "权重分值11分"},
                new String[] {"自评得分20分", "自评得分19分"},
                new String[] {"综合得分86.57分", "综合得分90.57分"},
                new String[] {"评价结果为“良”", "评价结果为“优”"});
        ReportText text = report.text();
        for (String[] alteration : alterations) {
            text = replaced(text, alteration[0], alteration[1]);
        }

        assertThat(report.form().messages(text))
                .hasSize(10)
                .allMatch(message -> alterations.stream().anyMatch(alteration -> message.contains(alteration[1])));
    }

    private static ReportText replaced(ReportText text, String from, String to) {
        List<Passage> passages = new ArrayList<>(text.passages());
        for (int at = 0; at < passages.size(); at++) {
            Passage old = passages.get(at);
            if (old.line().shown().contains(from)) {
                passages.set(
                        at,
                        new Passage(
                                old.headings(),
                                old.cells(),
                                old.table(),
                                new Line(old.line().shown().replace(from, to))));
                return new ReportText(passages);
            }
        }
        throw new AssertionError("nowhere: " + from);
    }
}
