package org.ziping.form.notation;

import org.ziping.model.FromCell;
import org.ziping.model.Quantity;
import org.ziping.model.Sign;
import org.ziping.model.Target;

/** A target as the tables write it; a sign in brackets was not in the form. */
record Reading(String kind, String sign, String number, String unit) {

    static Reading of(FromCell<Target> read) {
        return read.find().map(Reading::of).orElseGet(() -> withoutValue(read.state()));
    }

    static Reading withoutValue(FromCell.State state) {
        return new Reading(
                switch (state) {
                    case BLANK -> "空白";
                    case NOT_APPLICABLE -> "不适用";
                    case UNREADABLE -> "看不懂";
                    case ABSENT, GIVEN -> state.name();
                },
                "",
                "",
                "");
    }

    private static Reading of(Target target) {
        if (target instanceof Target.Measured measured) {
            return new Reading(
                    "数值",
                    sign(measured.sign(), measured.signWritten()),
                    number(measured.quantity()),
                    measured.quantity().unit());
        }
        if (target instanceof Target.Range range) {
            String bounds = number(new Quantity(range.from(), "")) + "~" + number(new Quantity(range.to(), ""));
            return new Reading("区间", "", bounds, range.unit());
        }
        if (target instanceof Target.Deadline deadline) {
            return new Reading("期限", "", deadline.day().toString(), deadline.yearWritten() ? "" : "年未写");
        }
        return new Reading(target instanceof Target.RuleWords ? "规则" : "定性", "", "", "");
    }

    private static String sign(Sign sign, boolean written) {
        return written ? sign.symbol() : "(" + sign.symbol() + ")";
    }

    private static String number(Quantity quantity) {
        return quantity.inUnit("").toString();
    }
}
