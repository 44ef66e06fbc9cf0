package org.ziping.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;

/** Makes up forms in layouts that nobody has drawn before; the same seed gives the same form. */
final class FormGenerator {

    private FormGenerator() {}

    static GeneratedForm form(long seed) {
        Random random = new Random(seed);
        List<Sheet> sheets = new ArrayList<>();
        List<GeneratedForm.Truth> truths = new ArrayList<>();
        List<String> layout = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            sheets.add(cover());
        }
        int forms = random.nextInt(8) == 0 ? 2 : 1;
        boolean oneSheet = random.nextBoolean();
        boolean yearInName = forms == 1 && random.nextInt(6) == 0;
        Canvas canvas = null;
        int row = 0;
        for (int at = 0; at < forms; at++) {
            boolean split = random.nextInt(3) == 0;
            GeneratedForm.Truth truth = new Facts(random, split).truth(random.nextInt(3) == 0);
            if (canvas == null || !oneSheet) {
                canvas = new Canvas(yearInName ? truth.year() + "年自评表" : "自评表" + at);
                row = random.nextInt(4) == 0 ? 1 : 0;
                sheets.add(null);
            }
            FormPainter painter = new FormPainter(random, canvas, truth, split, row);
            row = painter.paint(yearInName) + 1 + random.nextInt(2);
            sheets.set(sheets.size() - 1, canvas.sheet());
            truths.add(painter.seen());
            layout.add("form " + at + " one sheet " + oneSheet);
            layout.addAll(painter.layout());
        }
        return new GeneratedForm(new Grid(sheets), truths, layout);
    }

    private static Sheet cover() {
        return Drawing.sheet("封面", "绩效自评材料\n单位：某局|日期：2024年3月\n目录|页码\n一、自评表|1");
    }
}
