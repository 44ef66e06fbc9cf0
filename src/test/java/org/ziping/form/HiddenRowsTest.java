package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.grid.Grid;

/** Rows that count and are hidden are told of; hidden rows without anything in them are not. */
class HiddenRowsTest {

    private static final String FORM = """
            项目支出绩效自评表（2023年度）|||||||
            项目名称|养护|实施单位|公路站||||
            项目资金（万元）|资金来源|年初预算数|全年预算数|全年执行数|分值|执行率|得分
            |年度资金总额|35|35|34|20||
            |其中：当年财政拨款|25|25|24||||
            |上年结转资金|10|10|10||||
            |其他资金|0|0|0||||
            一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
            产出|数量|里程|≥50公里|60公里|40||
            效益|社会效益|便利|明显|明显|40||
            """;

    @Test
    void amountsAndIndicatorsInHiddenRowsAreToldOf() {
        assertThat(FormReader.read(hidden(5, 8)).findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(
                        Tuple.tuple(FindingCode.HIDDEN_ROW, "'自评表'!B6 “上年结转资金”这一行是隐藏的，其中的金额照样计入，请取消隐藏后核对"),
                        Tuple.tuple(FindingCode.HIDDEN_ROW, "'自评表'!C9 指标“里程”这一行是隐藏的，照样计分，请取消隐藏后核对"));
    }

    @Test
    void hiddenRowsWithoutAmountsAreNot() {
        assertThat(FormReader.read(hidden(6)).findings()).isEmpty();
    }

    private static Grid hidden(int... rows) {
        return Drawing.gridHiding("自评表", FORM, rows);
    }
}
