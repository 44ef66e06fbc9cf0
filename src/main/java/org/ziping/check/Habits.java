package org.ziping.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.grid.CellAddress;

/** Says once what somebody does in many rows, with the cells; in a few rows each row is named. */
public final class Habits {

    private static final Map<FindingCode, Habit> KNOWN = new EnumMap<>(Map.of(
            FindingCode.ACTUAL_NOT_EXACT, new Habit(Habit.A_FEW, "实际完成值带有指标值的符号或者是约数，已按其中的数计分，请填写确切的数"),
            FindingCode.MEASURE_MISSING, new Habit(Habit.A_FEW, "写了偏差原因而没有改进措施，请填写改进措施"),
            FindingCode.REASON_NOT_NEEDED, new Habit(Habit.A_FEW, "完成值与指标值一致，得满分，却写了偏差原因，请核对这些行"),
            FindingCode.RULE_STEPS_MISSING, new Habit(Habit.A_FEW, "赋分规则没有写明分档，已按完成比例计分，如另有规定请在赋分规则中写明"),
            FindingCode.PLACEHOLDER_ROW, new Habit(Habit.A_FEW, "这些行没有填完整，未作为指标，请删去或填写完整"),
            FindingCode.REASON_MISSING, new Habit(Habit.MANY, "未达到指标值或者逾期完成，没有说明原因，请填写偏差原因和改进措施"),
            FindingCode.OVER_FULFILMENT, new Habit(Habit.MANY, "完成值远远超过指标值，指标值可能偏低，请说明原因并合理制定指标值")));

    private Habits() {}

    /**
     * A way of filling in.
     *
     * @param most in how many rows it is said row by row
     * @param words what is said of all of them
     */
    private record Habit(int most, String words) {

        /** Of notes: nobody has to do anything about one of them. */
        static final int A_FEW = 3;

        /** Of warnings: what fills the screen is not read. */
        static final int MANY = 10;

        Finding of(List<Finding> findings) {
            List<CellAddress> cells = findings.stream()
                    .flatMap(finding -> finding.cell().stream())
                    .sorted()
                    .toList();
            return Finding.at(
                    cells.get(0),
                    findings.get(0).code(),
                    "共 " + findings.size() + " 格（" + CellRanges.of(cells) + "）：" + words);
        }
    }

    /**
     * The findings with those of one habit put together.
     *
     * @param findings of one form
     * @return the others in their order, what was put together behind them
     */
    public static List<Finding> toldOnce(List<Finding> findings) {
        Map<FindingCode, List<Finding>> habits = findings.stream()
                .filter(finding ->
                        KNOWN.containsKey(finding.code()) && finding.cell().isPresent())
                .collect(Collectors.groupingBy(
                        Finding::code, () -> new EnumMap<>(FindingCode.class), Collectors.toList()));
        habits.entrySet()
                .removeIf(habit ->
                        habit.getValue().size() <= KNOWN.get(habit.getKey()).most());
        List<Finding> told = new ArrayList<>(findings);
        habits.forEach((code, all) -> {
            told.removeAll(all);
            told.add(KNOWN.get(code).of(all));
        });
        return told;
    }
}
