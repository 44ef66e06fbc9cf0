package org.ziping.check;

import static org.ziping.check.GeneratedForm.FIRST_ROW;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ziping.model.FindingCode;
import org.ziping.model.Profile.Topic;

/** A single mistake made in a form where everything agrees; each says in which cell it is to be found. */
enum Injection {
    WEIGHTS_SUM(FindingCode.WEIGHTS_SUM, true, form -> true, form -> {
        int row = FIRST_ROW + form.random.nextInt(form.rows());
        form.draft.put("I" + row, "" + (form.number("I" + row) + 1));
        return "I" + FIRST_ROW;
    }),
    ACTUAL_MISSING(FindingCode.ACTUAL_MISSING, true, form -> true, form -> emptied(form, 'G')),
    TARGET_MISSING(FindingCode.TARGET_MISSING, true, form -> true, form -> emptied(form, 'D')),
    REASON_MISSING(FindingCode.REASON_MISSING, true, form -> !form.unmet.isEmpty(), form -> {
        int row = form.unmet.get(form.random.nextInt(form.unmet.size()));
        form.draft.put("K" + row, "").put("L" + row, "");
        return "K" + row;
    }),
    MEASURE_MISSING(FindingCode.MEASURE_MISSING, true, form -> !form.unmet.isEmpty(), form -> {
        String cell = "L" + form.unmet.get(form.random.nextInt(form.unmet.size()));
        form.draft.put(cell, "");
        return cell;
    }),
    OVER_FULFILMENT(FindingCode.OVER_FULFILMENT, true, form -> true, form -> {
        int row = form.someCount();
        String unit = form.text("G" + row).replaceAll("\\d", "");
        form.draft.put("G" + row, form.number("D" + row) * (2 + form.random.nextInt(20)) + unit);
        form.draft.put("K" + row, "").put("L" + row, "");
        return "G" + row;
    }),
    MIDYEAR_ABOVE_YEAREND(FindingCode.MIDYEAR_ABOVE_YEAREND, true, form -> true, form -> {
        int row = form.someCount();
        String unit = form.text("G" + row).replaceAll("\\d", "");
        form.draft.put("F" + row, form.number("G" + row) + 1 + form.random.nextInt(50) + unit);
        return "F" + row;
    }),
    INDICATOR_TWICE(FindingCode.INDICATOR_TWICE, true, form -> true, form -> {
        int later = form.counts.get(form.counts.size() - 1);
        form.draft.put("C" + later, form.text("C" + form.counts.get(0)));
        return "C" + later;
    }),
    MONEY_NOT_TOTAL(FindingCode.MONEY_NOT_TOTAL, true, form -> true, form -> raised(form, "B6", "1.00")),
    MONEY_PROJECTS_DIFFER(FindingCode.MONEY_PROJECTS_DIFFER, true, form -> form.whole, form -> {
        form.draft.put(Draft.PROFILE, "C22", plus(form.draft.text(Draft.PROFILE, "C22"), "0.01"));
        return "C22";
    }),
    EXECUTION_ABOVE_BUDGET(FindingCode.EXECUTION_ABOVE_BUDGET, true, form -> !form.whole, form -> {
        BigDecimal excess = new BigDecimal(form.text("C6"))
                .subtract(new BigDecimal(form.text("D6")))
                .add(BigDecimal.ONE);
        raised(form, "D7", excess.toPlainString());
        return raised(form, "D6", excess.toPlainString());
    }),
    EFFECT_WITHOUT_SPENDING(FindingCode.EFFECT_WITHOUT_SPENDING, true, form -> form.whole, form -> {
        form.draft.project(24, "丙项目", "本级财力", "0.00", "0.00", "带动就业");
        return "E24";
    }),
    STAFF_CONTRADICTS(FindingCode.STAFF_CONTRADICTS, true, form -> form.whole, form -> {
        form.draft.topic(Topic.STAFF, "99");
        return Draft.located(Topic.STAFF.label()).replaceFirst(".*!", "");
    }),
    YEAR_CONTRADICTS(FindingCode.YEAR_CONTRADICTS, true, form -> form.whole, form -> {
        form.draft.topic(Topic.FILLED_IN_ON, form.year - 1 + "年12月1日");
        return Draft.located(Topic.FILLED_IN_ON.label()).replaceFirst(".*!", "");
    }),
    TEXT_CONTRADICTS_FORM(FindingCode.TEXT_CONTRADICTS_FORM, false, form -> form.whole, form -> {
        String cell = Draft.located(Topic.KEY_WORK.label()).replaceFirst(".*!", "");
        String first = form.text("G" + form.counts.get(0));
        String other = first.replaceFirst("\\d+", "" + (Integer.parseInt(first.replaceAll("\\D", "")) + 7));
        form.draft.put(Draft.PROFILE, cell, form.draft.text(Draft.PROFILE, cell).replaceFirst(first, other));
        return cell;
    }),
    PRINTED_RATE_DIFFERS(FindingCode.PRINTED_RATE_DIFFERS, false, form -> true, form -> {
        form.draft.put("F6", plus(form.text("F6").replace("%", ""), "-0.05") + "%");
        return "F6";
    }),
    PRINTED_COMPLETION_DIFFERS(FindingCode.PRINTED_COMPLETION_DIFFERS, false, form -> true, form -> {
        String cell = "H" + form.someCount();
        form.draft.put(cell, plus(form.text(cell).replace("%", ""), "150") + "%");
        return cell;
    }),
    PRINTED_SCORE_DIFFERS(FindingCode.PRINTED_SCORE_DIFFERS, false, form -> true, form -> {
        int row = form.someCount();
        return raised(form, "J" + row, form.random.nextBoolean() ? "0.01" : "-1");
    }),
    PRINTED_TOTAL_DIFFERS(FindingCode.PRINTED_TOTAL_DIFFERS, false, form -> true, form -> raised(form, "J30", "-0.02")),
    PRINTED_RATING_DIFFERS(FindingCode.PRINTED_RATING_DIFFERS, false, form -> true, form -> {
        form.draft.put("L30", "差");
        return "L30";
    });

    private final FindingCode code;
    private final boolean beforePrint;
    private final Predicate<GeneratedForm> possible;
    private final Function<GeneratedForm, String> mistake;

    Injection(
            FindingCode code,
            boolean beforePrint,
            Predicate<GeneratedForm> possible,
            Function<GeneratedForm, String> mistake) {
        this.code = code;
        this.beforePrint = beforePrint;
        this.possible = possible;
        this.mistake = mistake;
    }

    FindingCode code() {
        return code;
    }

    boolean isPossible(GeneratedForm form) {
        return possible.test(form);
    }

    /** Makes the mistake in a form that is not printed yet, prints it, and gives the cell where it is to be found. */
    String into(GeneratedForm form) {
        if (beforePrint) {
            String cell = mistake.apply(form);
            form.printed();
            return cell;
        }
        return mistake.apply(form.printed());
    }

    private static String emptied(GeneratedForm form, char column) {
        String cell = column + "" + (FIRST_ROW + form.random.nextInt(form.rows()));
        form.draft.put(cell, "");
        return cell;
    }

    private static String raised(GeneratedForm form, String cell, String by) {
        form.draft.put(cell, plus(form.text(cell), by));
        return cell;
    }

    private static String plus(String amount, String by) {
        return new BigDecimal(amount).add(new BigDecimal(by)).toPlainString();
    }
}
