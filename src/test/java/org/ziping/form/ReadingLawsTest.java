package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.grid.Sheet;

/** Whatever is done to the looks of a form, the same is read. */
class ReadingLawsTest {

    private static final List<String[]> FORM = lines("""
            项目支出绩效自评表||||||||||
            （2022年度）||||||||||
            项目名称|道路养护|||||||||
            实施单位|市公路站|||||||||
            项目资金（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分||
            |资金总额||100|120|114|10|95%|9.5||
            |其中：财政拨款||100|100|100|—||—||
            |其他资金||0|20|14|—||—||
            一级指标|二级指标|三级指标|年度指标值|年中监控完成值|实际完成值|完成率|分值|得分|偏差原因分析|改进措施
            产出指标|数量指标|养护里程|≥50公里|20公里|60公里|120%|30|30||
            产出指标|质量指标|验收合格率|=100%|100%|100%|100%|20|20||
            效益指标|社会效益指标|出行便利度|明显提升|一般|达成预期指标||30|30||
            满意度指标|服务对象满意度指标|公众满意度|≥90%|85%|88%|97.78%|10|9.78|雨季施工|加强沟通
            总分|||||||100|99.28||
            自评等级||优||||||||
            """);
    private static final int HEADER = 8;
    private static final int LAST_ROW_OF_BLOCK = 13;
    private static final int FIRST_VALUE_COLUMN = 3;
    private static final String SECTION = "[指标表头]";

    private static final List<String> READ = reading(FORM);

    private static List<String[]> lines(String drawn) {
        return Arrays.stream(drawn.strip().split("\n"))
                .map(line -> line.split("\\|", -1))
                .toList();
    }

    private static List<String> reading(List<String[]> rows) {
        Sheet sheet = Drawing.sheet("自评表", rows);
        List<Form> forms = FormReader.read(org.ziping.model.grid.Grid.of(sheet)).forms();
        assertThat(forms).hasSize(1);
        return said(forms.get(0));
    }

    /** All that a form says, without the places where it says it. */
    private static List<String> said(Form form) {
        List<String> said = new ArrayList<>();
        add(
                said,
                form.heading().title(),
                form.heading().unit(),
                form.heading().project(),
                form.heading().year());
        for (MoneyRow row : form.budget().rows()) {
            said.add(row.kind().name());
            add(said, row.label(), row.initial(), row.adjusted(), row.executed());
            add(said, row.marks().weight(), row.marks().rate(), row.marks().score());
        }
        form.indicators().forEach(row -> {
            add(said, row.level1(), row.level2(), row.name(), row.plan().target());
            add(said, row.result().actual(), row.result().midYear());
            add(said, row.marks().weight(), row.marks().score(), row.marks().completion());
            add(said, row.remark().reason(), row.remark().measure());
        });
        add(
                said,
                form.closing().weights(),
                form.closing().total(),
                form.closing().rating());
        return said;
    }

    private static void add(List<String> said, FromCell<?>... cells) {
        for (FromCell<?> cell : cells) {
            said.add(cell.typed());
        }
    }

    @Test
    void theFormIsReadWhole() {
        assertThat(READ).contains("养护里程", "97.78%", "加强沟通", "99.28", "优", "市公路站", "（2022年度）");
    }

    @Test
    void inWhateverOrderTheColumnsStand() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Integer> order = new ArrayList<>();
            for (int column = 0; column < FORM.get(HEADER).length; column++) {
                order.add(column);
            }
            Collections.shuffle(order.subList(FIRST_VALUE_COLUMN, order.size()), random);
            List<String[]> shuffled = new ArrayList<>();
            for (int row = 0; row < FORM.size(); row++) {
                boolean block = row >= HEADER && row <= LAST_ROW_OF_BLOCK;
                shuffled.add(block ? inOrder(FORM.get(row), order) : FORM.get(row));
            }
            assertThat(reading(shuffled)).as("order %s", order).isEqualTo(READ);
        }
    }

    private static String[] inOrder(String[] row, List<Integer> order) {
        return order.stream().map(column -> row[column]).toArray(String[]::new);
    }

    @Test
    void whateverColumnNobodyKnowsStandsBetween() {
        for (int at = 0; at <= FORM.get(HEADER).length; at++) {
            List<String[]> widened = new ArrayList<>();
            for (int row = 0; row < FORM.size(); row++) {
                boolean block = row >= HEADER && row < LAST_ROW_OF_BLOCK;
                String added = row == HEADER ? "经办" : block ? "见附件" + row : "";
                widened.add(inserted(FORM.get(row), at, added));
            }
            assertThat(reading(widened)).as("column %d", at).isEqualTo(READ);
        }
    }

    private static String[] inserted(String[] row, int at, String added) {
        List<String> cells = new ArrayList<>(List.of(row));
        cells.add(at, added);
        return cells.toArray(String[]::new);
    }

    @Test
    void withBlankRowsAboveAndBlankColumnsBeside() {
        for (int margin = 1; margin < 4; margin++) {
            List<String[]> moved = new ArrayList<>();
            for (int blank = 0; blank < margin; blank++) {
                moved.add(new String[] {""});
            }
            for (String[] row : FORM) {
                String[] wider = row;
                for (int blank = 0; blank < margin; blank++) {
                    wider = inserted(wider, 0, "");
                }
                moved.add(wider);
            }
            assertThat(reading(moved)).as("margin %d", margin).isEqualTo(READ);
        }
    }

    @Test
    void withAnyHeaderReplacedByAnyOfItsSynonyms() throws IOException {
        int replaced = 0;
        for (String line : section()) {
            int colon = line.indexOf('：');
            String title = line.substring(0, colon);
            int column = List.of(FORM.get(HEADER)).indexOf(title.equals("指标值") ? "年度指标值" : title);
            for (String word :
                    column < 0 ? new String[0] : line.substring(colon + 1).split(" ")) {
                if (word.indexOf('*') < 0 && word.indexOf('!') < 0) {
                    List<String[]> renamed = new ArrayList<>(FORM);
                    renamed.set(HEADER, FORM.get(HEADER).clone());
                    renamed.get(HEADER)[column] = word;
                    assertThat(reading(renamed)).as("%s for %s", word, title).isEqualTo(READ);
                    replaced++;
                }
            }
        }
        assertThat(replaced).isGreaterThan(150);
    }

    private static List<String> section() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FormReader.class.getResourceAsStream("header/synonyms.txt")),
                StandardCharsets.UTF_8))) {
            List<String> all = lines.lines().toList();
            int from = all.indexOf(SECTION) + 1;
            return all.subList(from, all.size()).stream()
                    .takeWhile(line -> !line.startsWith("["))
                    .filter(line -> line.indexOf('：') > 0)
                    .toList();
        }
    }
}
