package org.ziping.form.header;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.ziping.model.MoneyRow;
import org.ziping.model.Profile.Topic;

/** The words that forms use, from the resource file synonyms.txt; a word more there needs no code. */
public final class Synonyms {

    private static final String RESOURCE = "synonyms.txt";
    private static final Synonyms SHIPPED = shipped();

    private final Vocabulary<IndicatorColumn> indicatorColumns = new Vocabulary<>();
    private final Vocabulary<MoneyColumn> moneyColumns = new Vocabulary<>();
    private final Vocabulary<MoneyRow.Kind> moneyRows = new Vocabulary<>();
    private final Vocabulary<Label> labels = new Vocabulary<>();
    private final Vocabulary<BlockKind> titledBlocks = new Vocabulary<>();
    private final Vocabulary<Topic> topics = new Vocabulary<>();
    private final Vocabulary<TaskColumn> taskColumns = new Vocabulary<>();
    private final Vocabulary<TableKind> otherTables = new Vocabulary<>();
    private final Vocabulary<String> level1 = new Vocabulary<>();
    private final Vocabulary<String> level2 = new Vocabulary<>();

    private Synonyms() {}

    /** The headers of indicators. */
    public static Vocabulary<IndicatorColumn> indicatorColumns() {
        return SHIPPED.indicatorColumns;
    }

    /** The headers of money. */
    public static Vocabulary<MoneyColumn> moneyColumns() {
        return SHIPPED.moneyColumns;
    }

    /** The names of kinds of money: 年度资金总额, 财政拨款. */
    public static Vocabulary<MoneyRow.Kind> moneyRows() {
        return SHIPPED.moneyRows;
    }

    /** The labels beside, above or below values. */
    public static Vocabulary<Label> labels() {
        return SHIPPED.labels;
    }

    /** The titles of blocks other than money, goals and indicators. */
    public static Vocabulary<BlockKind> titledBlocks() {
        return SHIPPED.titledBlocks;
    }

    /** What the titles of tables say that are no self-evaluations. */
    public static Vocabulary<TableKind> otherTables() {
        return SHIPPED.otherTables;
    }

    /** The labels of rows in which a form says something of a topic of 基本情况. */
    public static Vocabulary<Topic> topics() {
        return SHIPPED.topics;
    }

    /** The headers of 年度主要任务. */
    public static Vocabulary<TaskColumn> taskColumns() {
        return SHIPPED.taskColumns;
    }

    /** The names of level-1 indicators: 产出指标, 效益指标. */
    public static Vocabulary<String> level1() {
        return SHIPPED.level1;
    }

    /** The names of level-2 indicators: 数量指标, 社会效益指标. */
    public static Vocabulary<String> level2() {
        return SHIPPED.level2;
    }

    private static Synonyms shipped() {
        try (InputStream stream = Synonyms.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Synonyms synonyms = new Synonyms();
            synonyms.read(lines);
            return synonyms;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void read(BufferedReader lines) throws IOException {
        String section = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                readLine(section, line);
            }
        }
    }

    private void readLine(String section, String line) {
        int colon = line.indexOf('：');
        if (colon < 0) {
            throw new IllegalArgumentException("no meaning in front of the words: " + line);
        }
        String title = line.substring(0, colon).strip();
        for (String word : line.substring(colon + 1).strip().split(" +")) {
            add(section, title, word);
        }
    }

    private void add(String section, String title, String word) {
        switch (section) {
            case "指标表头" -> indicatorColumns.add(Titles.INDICATOR_COLUMNS.require(title), word);
            case "资金表头" -> moneyColumns.add(Titles.MONEY_COLUMNS.require(title), word);
            case "资金行" -> moneyRows.add(Titles.MONEY_ROWS.require(title), word);
            case "标签" -> labels.add(Titles.LABELS.require(title), word);
            case "带标题的区" -> titledBlocks.add(Titles.TITLED_BLOCKS.require(title), word);
            case "别的表" -> otherTables.add(Titles.OTHER_TABLES.require(title), word);
            case "表内说明" -> topics.add(Titles.TOPICS.require(title), word);
            case "任务表头" -> taskColumns.add(Titles.TASK_COLUMNS.require(title), word);
            case "一级指标词" -> level1.add(title, word);
            case "二级指标词" -> level2.add(title, word);
            default -> throw new IllegalArgumentException("no such section: " + section);
        }
    }

    /** The meanings by their Chinese names. */
    private record Titles<R>(Map<String, R> byTitle) {

        static final Titles<IndicatorColumn> INDICATOR_COLUMNS = of(IndicatorColumn.values(), IndicatorColumn::title);
        static final Titles<MoneyColumn> MONEY_COLUMNS = of(MoneyColumn.values(), MoneyColumn::title);
        static final Titles<MoneyRow.Kind> MONEY_ROWS = of(MoneyRow.Kind.values(), MoneyRow.Kind::title);
        static final Titles<Label> LABELS = of(Label.values(), Label::title);
        static final Titles<BlockKind> TITLED_BLOCKS = of(BlockKind.values(), BlockKind::title);
        static final Titles<Topic> TOPICS = of(Topic.values(), Topic::label);
        static final Titles<TaskColumn> TASK_COLUMNS = of(TaskColumn.values(), TaskColumn::title);
        static final Titles<TableKind> OTHER_TABLES = of(TableKind.values(), TableKind::title);

        private static <R> Titles<R> of(R[] meanings, Function<R, String> title) {
            Map<String, R> byTitle = new HashMap<>();
            for (R meaning : meanings) {
                byTitle.put(title.apply(meaning), meaning);
            }
            return new Titles<>(byTitle);
        }

        R require(String title) {
            R meaning = byTitle.get(title);
            if (meaning == null) {
                throw new IllegalArgumentException("no such meaning: " + title);
            }
            return meaning;
        }
    }
}
