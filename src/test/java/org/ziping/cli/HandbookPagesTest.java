package org.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of the handbook hang together: links and pictures are there, and everything can be found from the index. */
class HandbookPagesTest {

    private static final Path DOCS = Path.of("docs");
    private static final Path INDEX = DOCS.resolve("README.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern NAMED_FILE =
            Pattern.compile("`((?:bench|scripts|examples|templates|docs|\\.ci)/[^`\\s<>]*)[^`]*`");
    private static final Pattern OWN_PLACE = Pattern.compile("/(?:work|tmp|root|home/[a-z]+)/|[Ll]ocalhost:\\d");

    /** A link of a page: to a page or picture, with the heading in it or without. */
    private record Link(Path page, String text) {

        boolean isInside() {
            return !text.matches("[a-z]+:.*");
        }

        Path target() {
            String file = URLDecoder.decode(text.replaceFirst("#.*", ""), StandardCharsets.UTF_8);
            Path folder = page.getParent() == null ? Path.of("") : page.getParent();
            return file.isEmpty() ? page : folder.resolve(file).normalize();
        }

        boolean hasHeading() {
            return text.contains("#");
        }

        String heading() {
            return URLDecoder.decode(text.replaceFirst(".*#", ""), StandardCharsets.UTF_8);
        }
    }

    private static List<Link> links(Path page) {
        return found(page, LINK)
                .map(link -> new Link(page, link))
                .filter(Link::isInside)
                .toList();
    }

    private static Stream<String> found(Path page, Pattern pattern) {
        String text = String.join("\n", PrintedCommand.lines(page));
        return pattern.matcher(text).results().map(result -> result.group(Math.min(1, result.groupCount())));
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(PrintedCommand.pages().stream().flatMap(page -> links(page).stream()))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.target()).as("%s", link).exists())
                .filteredOn(Link::hasHeading)
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(anchors(link.target())).as("%s", link).contains(link.heading()));
    }

    @Test
    void theIndexLeadsToEveryPage() {
        assertThat(links(INDEX).stream().map(Link::target).collect(Collectors.toSet()))
                .containsAll(PrintedCommand.pages().stream()
                        .filter(page -> page.startsWith(DOCS) && !page.equals(INDEX))
                        .toList());
    }

    @Test
    void everyPictureIsShownOnAPage() throws IOException {
        Set<Path> shown = PrintedCommand.pages().stream()
                .flatMap(page -> links(page).stream())
                .map(Link::target)
                .collect(Collectors.toSet());
        try (Stream<Path> pictures = Files.list(DOCS.resolve("images"))) {
            assertThat(pictures)
                    .isNotEmpty()
                    .allSatisfy(picture -> assertThat(shown).contains(picture));
        }
    }

    @Test
    void everyFileOfTheProjectThatAPageNamesIsThere() {
        assertThat(PrintedCommand.pages().stream().flatMap(page -> found(page, NAMED_FILE)))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }

    @Test
    void noPageNamesAPlaceOnTheMachineWhereItWasWritten() {
        assertThat(PrintedCommand.pages())
                .allSatisfy(page ->
                        assertThat(found(page, OWN_PLACE)).as("%s", page).isEmpty());
    }

    /** The names that the headings of a page get where Markdown is shown. */
    private static Set<String> anchors(Path page) {
        return PrintedCommand.lines(page).stream()
                .map(Pattern.compile("#+ (.*)")::matcher)
                .flatMap(heading -> heading.results())
                .map(MatchResult::group)
                .map(heading -> heading.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}_\\- ]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
