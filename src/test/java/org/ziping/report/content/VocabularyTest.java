package org.ziping.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ziping.form.FormReader;
import org.ziping.model.Reading;
import org.ziping.scoring.RulesFile;
import org.ziping.scoring.Scoring;
import org.ziping.workbook.Opening;
import org.ziping.workbook.WorkbookFile;

/** Names and values of the tags agree, and the list of tags says what there is. */
class VocabularyTest {

    private static final Path PAGE = Path.of("docs", "report-tags.md");

    @Test
    void everyTagHasAValueAtItsPlaceAndNoValueIsWithoutATag() {
        Map<Place, Set<String>> values = new EnumMap<>(Place.class);
        collect(Place.REPORT, example(), values);
        for (Place place : Place.values()) {
            assertThat(values.get(place))
                    .as(place.name())
                    .containsExactlyInAnyOrderElementsOf(names(place, shadowed(place)));
        }
    }

    /** 指标类别 and 项目分组 hold a list of their own members under the name that means all of them elsewhere. */
    private static List<String> shadowed(Place place) {
        return switch (place) {
            case LEVEL -> List.of("指标");
            case SOURCE -> List.of("项目清单");
            default -> List.of();
        };
    }

    private static Set<String> names(Place place, List<String> more) {
        Set<String> names = new TreeSet<>(more);
        Vocabulary.tags().stream()
                .filter(tag -> tag.place() == place)
                .map(Tag::name)
                .forEach(names::add);
        return names;
    }

    private static void collect(Place place, Scope scope, Map<Place, Set<String>> values) {
        values.computeIfAbsent(place, one -> new TreeSet<>()).addAll(scope.names());
        for (Tag tag : Vocabulary.tags()) {
            Object value =
                    scope.names().contains(tag.name()) ? scope.find(tag.name()).orElseThrow() : List.of();
            if (tag.opens().isPresent()) {
                ((Collection<?>) value).forEach(item -> collect(tag.opens().get(), (Scope) item, values));
            }
        }
    }

    private static Scope example() {
        var opened = (Opening.Opened) WorkbookFile.open(Path.of("examples", "红十字会-2023.xlsx"));
        Reading reading = FormReader.read(opened.file().grid());
        var card = new Scoring(RulesFile.named(RulesFile.DEFAULT))
                .score(reading.forms().get(0));
        return ReportValues.of(card, reading.profile(), List.of());
    }

    @Test
    void thePageListsEveryTagWithItsMeaning() throws IOException {
        List<String> page = Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| `[{\\[].*"))
                .toList();
        assertThat(page)
                .containsExactlyElementsOf(
                        Vocabulary.tags().stream().map(VocabularyTest::line).toList());
    }

    private static String line(Tag tag) {
        return "| `" + tag.spelling() + "` | " + tag.sort().title() + " | "
                + tag.place().title() + " | " + tag.meaning() + " |";
    }
}
