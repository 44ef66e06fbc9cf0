package org.ziping.scoring;

import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Indicator;
import org.ziping.model.Quantity;

/** What is said of a row whose target and actual value are in two units. */
record UnitFindings(Indicator row, Quantity target, Quantity actual) {

    /** An error: the two cannot be compared. */
    Finding different() {
        boolean share = actual.unit().equals(Quantity.PERCENT);
        return Finding.at(
                row.result().actual().cell(),
                FindingCode.UNITS_DIFFER,
                Facts.name(row) + "的" + actualIn() + "，" + targetIn() + "，无法比较，"
                        + (share ? "请填写完成了多少" + target.unit() : "请统一单位"));
    }

    /**
     * A note: the two were compared.
     *
     * @param how the actual number counts in the unit of the target: 不会少于
     */
    Finding compared(String how) {
        return Finding.at(
                row.result().actual().cell(),
                FindingCode.UNITS_COMPARED,
                Facts.name(row) + "的" + targetIn() + "，" + actualIn() + "，" + actual + how
                        + actual.inUnit(target.unit()) + "，已按达到指标值计分，请统一单位");
    }

    private String targetIn() {
        return "指标值" + Facts.quoted(row.plan().inForce()) + "单位是“" + target.unit() + "”";
    }

    private String actualIn() {
        return "实际完成值" + Facts.quoted(row.result().actual()) + "单位是“" + actual.unit() + "”";
    }
}
