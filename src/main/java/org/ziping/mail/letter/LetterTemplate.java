package org.ziping.mail.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziping.mail.model.MailException;
import org.ziping.mail.model.OneLine;

/**
 * A letter as an office writes it: the subject in the first line, then the text, with tags where the figures go.
 *
 * <p>A line one of whose tags has nothing to say is left out; so is a paragraph whose list is empty. Lines that begin with #
 * are for whoever edits the template.
 */
final class LetterTemplate {

    private static final String SUBJECT = "主题：";
    private static final int MOST_SUBJECT = 120;
    private static final Set<Tag> LISTS = EnumSet.of(Tag.RESULTS, Tag.WEAKEST, Tag.REMARKS, Tag.ATTACHMENTS);

    private final TemplateLine subject;
    private final List<List<TemplateLine>> paragraphs;

    private LetterTemplate(TemplateLine subject, List<List<TemplateLine>> paragraphs) {
        this.subject = subject;
        this.paragraphs = paragraphs;
    }

    /**
     * Reads a template.
     *
     * @param file how messages name it
     * @throws MailException if it has no subject, no text, or an unknown tag
     */
    static LetterTemplate parse(String file, String text) throws MailException {
        Optional<TemplateLine> subject = Optional.empty();
        List<List<TemplateLine>> paragraphs = new ArrayList<>();
        paragraphs.add(new ArrayList<>());
        int number = 0;
        for (String written : text.lines().toList()) {
            number++;
            if (written.startsWith("#")) {
                continue;
            }
            if (subject.isEmpty() && !written.isBlank()) {
                subject = Optional.of(subject(file, number, written.strip()));
            } else if (subject.isPresent()) {
                take(line(file, number, written), paragraphs);
            }
        }
        List<List<TemplateLine>> filled =
                paragraphs.stream().filter(lines -> !lines.isEmpty()).toList();
        if (subject.isEmpty() || filled.isEmpty()) {
            throw new MailException(file + "：没有内容，第一行写“" + SUBJECT + "…”，空一行后写正文");
        }
        return new LetterTemplate(subject.get(), filled);
    }

    private static void take(TemplateLine line, List<List<TemplateLine>> paragraphs) {
        if (line.isBlank()) {
            paragraphs.add(new ArrayList<>());
        } else {
            paragraphs.get(paragraphs.size() - 1).add(line);
        }
    }

    private static TemplateLine subject(String file, int number, String written) throws MailException {
        if (!written.startsWith(SUBJECT)) {
            throw new MailException(file + " 第 " + number + " 行：应以“" + SUBJECT + "”开头，写信的主题");
        }
        TemplateLine line =
                line(file, number, written.substring(SUBJECT.length()).strip());
        Optional<Tag> list = line.tags().stream().filter(LISTS::contains).findFirst();
        if (list.isPresent() || line.isBlank()) {
            throw new MailException(file + " 第 " + number + " 行：主题应写一行文字，不能是空的，也不能放列表");
        }
        return line;
    }

    private static TemplateLine line(String file, int number, String written) throws MailException {
        try {
            TemplateLine line = TemplateLine.parse(written);
            Optional<Tag> list = line.tags().stream().filter(LISTS::contains).findFirst();
            if (list.isPresent() && line.onlyTag().isEmpty() && !written.startsWith(SUBJECT)) {
                throw new MailException("标签“" + list.get().word() + "”是列表，要单独占一行");
            }
            return line;
        } catch (MailException wrong) {
            throw new MailException(file + " 第 " + number + " 行：" + wrong.getMessage());
        }
    }

    /** The letter with these values, one for every tag. */
    LetterText filled(Map<Tag, TagValue> values) {
        List<List<TemplateLine>> said = paragraphs.stream()
                .filter(lines -> lines.stream().noneMatch(line -> isEmptyList(line, values)))
                .map(lines ->
                        lines.stream().filter(line -> !line.lacksValue(values)).toList())
                .filter(lines -> !lines.isEmpty())
                .toList();
        String title = OneLine.of(subject.plain(values), MOST_SUBJECT);
        String plain = said.stream()
                .map(lines -> lines.stream().map(line -> line.plain(values)).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n", "", "\n"));
        String html = said.stream().map(lines -> html(lines, values)).collect(Collectors.joining("\n", "", "\n"));
        return new LetterText(title, plain, Html.page(title, html));
    }

    private static boolean isEmptyList(TemplateLine line, Map<Tag, TagValue> values) {
        return line.onlyTag().filter(LISTS::contains).isPresent() && line.lacksValue(values);
    }

    private static String html(List<TemplateLine> lines, Map<Tag, TagValue> values) {
        StringBuilder html = new StringBuilder();
        List<String> text = new ArrayList<>();
        for (TemplateLine line : lines) {
            if (line.onlyTag().filter(LISTS::contains).isPresent()) {
                html.append(paragraph(text)).append(line.html(values)).append('\n');
                text.clear();
            } else {
                text.add(line.html(values));
            }
        }
        return html.append(paragraph(text)).toString();
    }

    private static String paragraph(List<String> lines) {
        return lines.isEmpty() ? "" : "<p>" + String.join("<br>\n", lines) + "</p>\n";
    }
}
