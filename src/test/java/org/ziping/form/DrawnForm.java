package org.ziping.form;

import java.util.List;
import org.ziping.model.Form;
import org.ziping.model.Indicator;
import org.ziping.model.Reading;

/** A project form of which only the indicator block differs from test to test. */
final class DrawnForm {

    private static final String HEAD = """
            项目支出绩效自评表（2023年度）|<|<|<|<|<|<|<|<
            项目名称|某项目|实施单位|某局|||||
            项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分|
            |年度资金总额|10|10|10|#10|100%|#10|
            """;

    private DrawnForm() {}

    /** The form as read, its indicator block drawn as text below the money. */
    static Reading read(String block) {
        return FormReader.read(Drawing.grid("自评表", HEAD + block));
    }

    static List<Indicator> indicators(String block) {
        Form form = read(block).forms().get(0);
        return form.indicators();
    }
}
