package org.ziping.report.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.Profile;
import org.ziping.model.Profile.Topic;
import org.ziping.model.Task;

/** The work of the year as the form's tasks tell it, for a unit that does not tell it in words of its own. */
final class TaskValues {

    private static final String MARKS_AT_END = "[。；，、：,;:.]+$";

    private final Form form;
    private final List<Task> tasks;
    private final FromCell<String> ownWords;

    TaskValues(Form form, Profile profile) {
        this.form = form;
        this.tasks = form.narrative().tasks().rows();
        this.ownWords = profile.text(Topic.KEY_WORK);
    }

    /** A line per task in the place of 年度重点工作, if the unit wrote nothing there. */
    void putInto(Scope scope) {
        if (!tasks.isEmpty() && ownWords.find().isEmpty()) {
            String label = Vocabulary.name(Topic.KEY_WORK);
            List<String> lines = tasks.stream().map(this::line).toList();
            scope.put(
                    label,
                    new FreeText(
                            FreeText.Kind.PROSE,
                            lines,
                            label,
                            tasks.get(0).name().source(),
                            false));
        }
    }

    /** 机房改造：改造机房一处，预算120.00万元，执行110.50万元，已完成。 */
    private String line(Task task) {
        String told = Stream.of(
                        words(task.content()),
                        money("预算", task.planned()),
                        money("执行", task.executed()),
                        words(task.done()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("，"));
        String name = words(task.name()).orElse("");
        String colon = name.contains("：") ? "，" : "：";
        return name + (told.isEmpty() ? "" : colon + told) + "。";
    }

    private static Optional<String> words(FromCell<String> said) {
        return said.find()
                .map(words -> PlainWords.oneLine(words).replaceFirst(MARKS_AT_END, ""))
                .filter(words -> !words.isEmpty());
    }

    private Optional<String> money(String what, FromCell<BigDecimal> amount) {
        return amount.find()
                .map(number ->
                        what + Wording.amount(number) + form.budget().unit().word());
    }
}
