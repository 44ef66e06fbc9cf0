package org.ziping.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.Heading;
import org.ziping.model.Indicator;

/** Whether anything stands there twice; the later one is named. */
final class Duplicates {

    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Punct}（）：，、。；“”]+");

    private Duplicates() {}

    /** The same indicator twice counts twice. */
    static Stream<Finding> indicators(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Indicator>> before = new HashMap<>();
        for (Indicator later : subject.form().indicators()) {
            if (later.name().is(State.GIVEN)) {
                List<Indicator> named = before.computeIfAbsent(plain(later.name()), key -> new ArrayList<>());
                named.stream()
                        .filter(earlier -> isSame(earlier, later))
                        .findFirst()
                        .ifPresent(earlier -> findings.add(twice(earlier, later)));
                named.add(later);
            }
        }
        return findings.stream();
    }

    private static Finding twice(Indicator earlier, Indicator later) {
        return Finding.at(
                later.name().cell(),
                FindingCode.INDICATOR_TWICE,
                Wording.indicator(later) + "与 " + earlier.name().cell().a1() + " 的指标重复，请删去其中一个或改写名称");
    }

    /** The same unit, project and year twice in one workbook: one of them is a leftover. */
    static Stream<Finding> forms(Subject subject) {
        List<Form> forms = subject.reading().forms();
        return forms.stream()
                .takeWhile(form -> form != subject.form())
                .filter(earlier -> isSame(earlier, subject.form()))
                .findFirst()
                .flatMap(earlier -> named(subject.form().heading())
                        .map(name -> Finding.at(
                                name.cell(),
                                FindingCode.FORM_TWICE,
                                "“" + Wording.typed(name) + "”在工作表“" + earlier.sheet() + "”中已有一张自评表，请删去重复的一张")))
                .stream();
    }

    /** Whether two indicators of one name are one. */
    private static boolean isSame(Indicator earlier, Indicator later) {
        return plain(earlier.level2()).equals(plain(later.level2()))
                || plain(earlier.plan().target()).equals(plain(later.plan().target()));
    }

    private static boolean isSame(Form earlier, Form later) {
        Heading one = earlier.heading();
        Heading other = later.heading();
        return earlier.kind() == later.kind()
                && named(one).isPresent()
                && plain(one.project()).equals(plain(other.project()))
                && plain(one.unit()).equals(plain(other.unit()))
                && one.year().find().equals(other.year().find());
    }

    private static Optional<FromCell<String>> named(Heading heading) {
        return Stream.of(heading.project(), heading.unit())
                .filter(name -> name.is(State.GIVEN))
                .findFirst();
    }

    private static String plain(FromCell<?> value) {
        return MARKS.matcher(value.typed()).replaceAll("");
    }
}
