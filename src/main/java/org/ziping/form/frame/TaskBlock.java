package org.ziping.form.frame;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.form.header.BlockKind;
import org.ziping.form.header.Label;
import org.ziping.form.header.Synonyms;
import org.ziping.form.header.TaskColumn;
import org.ziping.form.header.Vocabulary;
import org.ziping.form.money.MoneyRows;
import org.ziping.form.notation.AmountNotation;
import org.ziping.form.notation.MoneyUnitNotation;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;
import org.ziping.form.section.Section;
import org.ziping.form.section.TitledBlock;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Task;
import org.ziping.model.Tasks;

/** Reads 年度主要任务: what the unit did in the year, task by task, with the money of each. */
public final class TaskBlock {

    private final TitledBlock block;
    private final MoneyUnit unit;
    private final Page page;
    private final int firstRow;
    private final Map<TaskColumn, Slot> columns = new EnumMap<>(TaskColumn.class);

    private TaskBlock(TitledBlock block, MoneyUnit unit) {
        this.block = block;
        this.unit = unit;
        this.page = block.section().page();
        List<Slot> header = header();
        this.firstRow =
                header.stream().mapToInt(slot -> slot.area().lastRow()).max().orElse(block.header()) + 1;
        header.forEach(slot -> role(slot).ifPresent(role -> columns.put(role, slot)));
        header.stream()
                .filter(slot -> role(slot).isEmpty())
                .findFirst()
                .ifPresent(names -> columns.putIfAbsent(TaskColumn.NAME, names));
    }

    /** What a cell of the header says of its column; the title says nothing, it may stand above the names. */
    private Optional<TaskColumn> role(Slot slot) {
        return slot.isSame(block.title())
                ? Optional.empty()
                : Synonyms.taskColumns().find(slot.text()).map(Vocabulary.Meaning::role);
    }

    /**
     * The tasks of the first such block of a form.
     *
     * @param unit the one to give amounts in
     */
    public static Tasks read(Section section, MoneyUnit unit) {
        for (int row = section.first(); row < section.end(); row++) {
            Optional<Tasks> tasks = TitledBlock.find(section, row)
                    .filter(block -> block.kind() == BlockKind.TASKS && !block.isOfIndicators())
                    .map(block -> new TaskBlock(block, unit))
                    .filter(TaskBlock::isMeant)
                    .map(TaskBlock::tasks);
            if (tasks.isPresent()) {
                return tasks.get();
            }
        }
        return Tasks.NONE;
    }

    /** The cells of the header; the title is one of them where it ends with them, above the names. */
    private List<Slot> header() {
        List<Slot> line = page.line(block.header());
        int depth = line.stream()
                .filter(slot -> !slot.isSame(block.title()))
                .mapToInt(slot -> slot.area().lastRow())
                .max()
                .orElse(block.header());
        return line.stream()
                .filter(slot -> !slot.isSame(block.title()) || slot.area().lastRow() <= depth)
                .toList();
    }

    /** Whether its header tells more of a task than a name. */
    private boolean isMeant() {
        return columns.keySet().stream().anyMatch(role -> role != TaskColumn.NAME && role != TaskColumn.OTHER);
    }

    private Tasks tasks() {
        List<Task> tasks = new ArrayList<>();
        int row = firstRow;
        for (; !block.isEnded(row); row++) {
            Task task = task(row);
            if (!task.name().is(FromCell.State.GIVEN) || isWide(row)) {
                break;
            }
            tasks.add(task);
        }
        return new Tasks(tasks, isSum(row) ? Optional.of(task(row)) : Optional.empty());
    }

    /** Whether what stands below the names goes on below the other headers: the title of what follows. */
    private boolean isWide(int row) {
        Slot name = page.at(row, columns.get(TaskColumn.NAME).firstColumn());
        return columns.values().stream()
                .anyMatch(head -> name.covers(head.firstColumn()) && !head.isSame(columns.get(TaskColumn.NAME)));
    }

    private boolean isSum(int row) {
        return row < block.section().end()
                && page.line(row).stream()
                        .anyMatch(slot -> Synonyms.labels()
                                .findExact(slot.text())
                                .filter(meaning -> meaning.role() == Label.SUBTOTAL)
                                .isPresent());
    }

    private Task task(int row) {
        return new Task(
                words(row, TaskColumn.NAME),
                words(row, TaskColumn.CONTENT),
                words(row, TaskColumn.DONE),
                amount(row, TaskColumn.PLANNED),
                amount(row, TaskColumn.EXECUTED));
    }

    private FromCell<String> words(int row, TaskColumn role) {
        return Optional.ofNullable(columns.get(role))
                .map(head -> FromCell.words(page.at(row, head.firstColumn()).cell()))
                .orElse(FromCell.absent());
    }

    private FromCell<BigDecimal> amount(int row, TaskColumn role) {
        Optional<Slot> head = Optional.ofNullable(columns.get(role));
        MoneyUnit written = head.flatMap(
                        slot -> MoneyUnitNotation.find(slot.cell().shown()))
                .orElse(unit);
        return head.flatMap(this::whole)
                .map(slot ->
                        AmountNotation.read(page.at(row, slot.firstColumn()).cell(), written))
                .orElse(FromCell.<BigDecimal>absent())
                .map(amount -> MoneyUnitNotation.convert(amount, written, unit));
    }

    /** Of an amount that is divided by source the column with all of it; none where the form leaves the adding to its reader. */
    private Optional<Slot> whole(Slot head) {
        List<Slot> parts = page.line(firstRow - 1).stream()
                .filter(slot -> head.covers(slot.firstColumn())
                        && slot.area().firstRow() > head.area().lastRow())
                .toList();
        return parts.size() < 2
                ? Optional.of(head)
                : parts.stream()
                        .filter(slot -> MoneyRows.kind(slot) == MoneyRow.Kind.TOTAL)
                        .findFirst();
    }
}
