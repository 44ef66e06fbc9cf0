package org.ziping.check;

import java.util.List;
import java.util.Optional;
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

    private Duplicates() {}

    /** The same indicator twice counts twice. */
    static Stream<Finding> indicators(Subject subject) {
        List<Indicator> rows = subject.form().indicators();
        return rows.stream()
                .flatMap(later -> rows.stream()
                        .takeWhile(row -> !row.equals(later))
                        .filter(earlier -> isSame(earlier, later))
                        .findFirst()
                        .map(earlier -> Finding.at(
                                later.name().cell(),
                                FindingCode.INDICATOR_TWICE,
                                Wording.indicator(later) + "与 "
                                        + earlier.name().cell().a1() + " 的指标重复，请删去其中一个或改写名称"))
                        .stream());
    }

    /** The same unit, project and year twice in one workbook: one of them is a leftover. */
    static Stream<Finding> forms(Subject subject) {
        List<Form> forms = subject.reading().forms();
        return forms.stream()
                .takeWhile(form -> !form.equals(subject.form()))
                .filter(earlier -> isSame(earlier, subject.form()))
                .findFirst()
                .flatMap(earlier -> named(subject.form().heading())
                        .map(name -> Finding.at(
                                name.cell(),
                                FindingCode.FORM_TWICE,
                                "“" + Wording.typed(name) + "”在工作表“" + earlier.sheet() + "”中已有一张自评表，请删去重复的一张")))
                .stream();
    }

    private static boolean isSame(Indicator earlier, Indicator later) {
        boolean named = earlier.name().is(State.GIVEN) && later.name().is(State.GIVEN);
        boolean level = plain(earlier.level2()).equals(plain(later.level2()));
        boolean target =
                plain(earlier.plan().target()).equals(plain(later.plan().target()));
        return named && plain(earlier.name()).equals(plain(later.name())) && (level || target);
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
        return value.typed().replaceAll("[\\s\\p{Punct}（）：，、。；“”]+", "");
    }
}
