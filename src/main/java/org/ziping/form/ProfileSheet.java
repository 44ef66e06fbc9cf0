package org.ziping.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ziping.form.header.HeaderText;
import org.ziping.form.notation.AmountNotation;
import org.ziping.form.notation.MoneyUnitNotation;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Profile;
import org.ziping.model.Profile.Topic;

/** Reads the sheet 基本情况: answers right of or below their labels, and the list of projects. */
final class ProfileSheet {

    private static final int FEWEST_LABELS = 3;
    /** 五、项目清单 below a question heads the next section; it is no answer. */
    private static final Pattern SECTION = Pattern.compile("[一二三四五六七八九十]+、[^。；\\n]{1,40}");

    private static final Map<String, Topic> BY_LABEL = byLabel();

    private final Page page;
    private final Map<Topic, FromCell<String>> texts = new EnumMap<>(Topic.class);

    private ProfileSheet(Page page) {
        this.page = page;
    }

    /** The profile if the sheet is one: it asks at least three of the questions. */
    static Optional<Profile> find(Page page) {
        ProfileSheet sheet = new ProfileSheet(page);
        page.sheet().rowNumbers().forEach(sheet::readAnswers);
        return sheet.texts.size() < FEWEST_LABELS
                ? Optional.empty()
                : Optional.of(new Profile(sheet.texts, sheet.projects()));
    }

    private static Map<String, Topic> byLabel() {
        Map<String, Topic> byLabel = new HashMap<>();
        for (Topic topic : Topic.values()) {
            byLabel.put(HeaderText.of(topic.label()).core(), topic);
        }
        return byLabel;
    }

    private static Optional<Topic> topic(Slot slot) {
        return slot.text().isSentence()
                ? Optional.empty()
                : Optional.ofNullable(BY_LABEL.get(slot.text().core()));
    }

    private void readAnswers(int row) {
        for (Slot slot : page.line(row)) {
            Optional<Topic> topic = topic(slot);
            if (topic.isPresent() && !isAnswered(topic.get())) {
                texts.put(topic.get(), answer(row, slot));
            }
        }
    }

    /** A section may be headed by the same words as the question below it. */
    private boolean isAnswered(Topic topic) {
        return texts.containsKey(topic) && texts.get(topic).is(FromCell.State.GIVEN);
    }

    private FromCell<String> answer(int row, Slot label) {
        Slot right = page.at(row, label.lastColumn() + 1);
        Slot below = page.at(label.area().lastRow() + 1, label.firstColumn());
        boolean standsBelow = right.isBlank()
                && !below.isBlank()
                && below.area().width() > label.area().width()
                && topic(below).isEmpty()
                && !SECTION.matcher(below.cell().shown().strip()).matches();
        return topic(right).isPresent()
                ? FromCell.blank(below.cell())
                : FromCell.words(standsBelow ? below.cell() : right.cell());
    }

    private List<Profile.ProjectUse> projects() {
        for (int row : page.sheet().rowNumbers()) {
            Map<String, Slot> headers = headers(row);
            if (headers.containsKey("项目名称") && headers.containsKey("预算金额") && headers.containsKey("执行金额")) {
                return projects(row, headers);
            }
        }
        return List.of();
    }

    private Map<String, Slot> headers(int row) {
        Map<String, Slot> headers = new HashMap<>();
        for (Slot slot : page.line(row)) {
            if (!slot.text().isSentence()) {
                headers.putIfAbsent(slot.text().core(), slot);
            }
        }
        return headers;
    }

    private List<Profile.ProjectUse> projects(int header, Map<String, Slot> headers) {
        MoneyUnit unit = headers.values().stream()
                .flatMap(slot -> MoneyUnitNotation.find(slot.cell().shown()).stream())
                .findFirst()
                .orElse(MoneyUnit.TEN_THOUSAND_YUAN);
        List<Profile.ProjectUse> projects = new ArrayList<>();
        for (int row = header + 1; row <= page.lastRow(); row++) {
            FromCell<String> name = words(row, headers, "项目名称");
            boolean otherwise = page.first(row).flatMap(ProfileSheet::topic).isPresent()
                    || name.typed().strip().equals("合计");
            if (otherwise) {
                break;
            }
            if (name.is(FromCell.State.GIVEN)) {
                projects.add(new Profile.ProjectUse(
                        name,
                        words(row, headers, "资金来源"),
                        amount(row, headers, "预算金额", unit),
                        amount(row, headers, "执行金额", unit),
                        words(row, headers, "项目效益")));
            }
        }
        return projects;
    }

    private FromCell<String> words(int row, Map<String, Slot> headers, String header) {
        return Optional.ofNullable(headers.get(header))
                .map(slot -> FromCell.words(page.at(row, slot.firstColumn()).cell()))
                .orElse(FromCell.absent());
    }

    private FromCell<BigDecimal> amount(int row, Map<String, Slot> headers, String header, MoneyUnit unit) {
        return AmountNotation.read(
                page.at(row, headers.get(header).firstColumn()).cell(), unit);
    }
}
