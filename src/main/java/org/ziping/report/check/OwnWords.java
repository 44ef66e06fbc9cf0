package org.ziping.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.Profile;

/** What the unit wrote into its workbook in words: a report that repeats it does not differ from the form. */
record OwnWords(List<String> texts) {

    private static final int TELLING = 4;

    OwnWords {
        texts = List.copyOf(texts);
    }

    static OwnWords of(Form form, Profile profile) {
        List<FromCell<String>> cells = new ArrayList<>(profile.texts().values());
        cells.addAll(form.narrative().texts().values());
        profile.projects().forEach(project -> cells.add(project.effect()));
        form.narrative().goals().forEach(goal -> cells.addAll(List.of(goal.expected(), goal.achieved())));
        form.narrative()
                .tasks()
                .rows()
                .forEach(task -> cells.addAll(List.of(task.name(), task.content(), task.done())));
        form.indicators()
                .forEach(row ->
                        cells.addAll(List.of(row.remark().reason(), row.remark().measure())));
        return new OwnWords(cells.stream()
                .flatMap(cell -> cell.find().stream())
                .flatMap(text -> Stream.of(new Line(text).plain()))
                .toList());
    }

    /** Whether the words, more than a few, stand in the workbook as they are. */
    boolean contain(String plain) {
        return plain.length() >= TELLING && texts.stream().anyMatch(text -> text.contains(plain));
    }
}
