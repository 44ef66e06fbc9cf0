package org.ziping.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.Heading;
import org.ziping.model.Indicator;
import org.ziping.model.Profile.Topic;
import org.ziping.model.Target;
import org.ziping.model.grid.CellAddress;

/** Whether the form says the same year everywhere. */
final class Years {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?=\\s*年|\\s*[-./]|$)");
    private static final Pattern SHEET_YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

    /** A form is filled in within its year or the next one. */
    private static final int LATEST_FILLING = 1;

    /** Deadlines may lie some years ahead in a long project, or one year back where work was carried over. */
    private static final int LATEST_DEADLINE = 5;

    private static final int EARLIEST_DEADLINE = -1;

    private Years() {}

    /** The title names no other year than the form. */
    static Stream<Finding> inTitle(Subject subject) {
        Heading heading = subject.form().heading();
        return contradiction(subject, heading.title(), yearIn(heading.title().typed(), YEAR), "标题");
    }

    /** Nor does the tab of the sheet. */
    static Stream<Finding> inSheetName(Subject subject) {
        FromCell<Integer> year = subject.form().heading().year();
        return contradiction(subject, year, yearIn(subject.form().sheet(), SHEET_YEAR), "工作表名称");
    }

    /** A form is filled in while its year runs or in the year after. */
    static Stream<Finding> filledIn(Subject subject) {
        FromCell<String> date = subject.profile().text(Topic.FILLED_IN_ON);
        Optional<Integer> filled = yearIn(date.typed(), SHEET_YEAR);
        return subject.form().heading().year().find().stream()
                .flatMap(year -> filled
                        .filter(when -> when < year || when > year + LATEST_FILLING)
                        .map(when -> Finding.at(
                                date.cell(),
                                FindingCode.YEAR_CONTRADICTS,
                                "填报日期“" + Wording.typed(date) + "”与自评表的 " + year + " 年度不符，请核对日期和年度"))
                        .stream());
    }

    /** A deadline lies near the year. */
    static Stream<Finding> deadlines(Subject subject) {
        return subject.form().heading().year().find().stream()
                .flatMap(year -> subject.form().indicators().stream()
                        .filter(row -> deadline(row)
                                .map(day -> day.getYear() - year)
                                .filter(distance -> distance < EARLIEST_DEADLINE || distance > LATEST_DEADLINE)
                                .isPresent())
                        .map(row -> Finding.at(
                                row.plan().inForce().cell(),
                                FindingCode.YEAR_CONTRADICTS,
                                Wording.indicator(row) + "的指标值“"
                                        + Wording.typed(row.plan().inForce()) + "”与 " + year + " 年度相差太远，请核对年份")));
    }

    private static Stream<Finding> contradiction(
            Subject subject, FromCell<?> place, Optional<Integer> said, String where) {
        Optional<Integer> year = subject.form().heading().year().find();
        Optional<CellAddress> cell = place.source();
        return said.filter(other -> year.isPresent() && cell.isPresent() && !other.equals(year.get())).stream()
                .map(other -> Finding.at(
                        cell.get(),
                        FindingCode.YEAR_CONTRADICTS,
                        where + "写的是 " + other + " 年，而自评表的年度是 " + year.get() + "，请核对年度"));
    }

    private static Optional<Integer> yearIn(String text, Pattern pattern) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }

    private static Optional<LocalDate> deadline(Indicator row) {
        return row.plan()
                .inForce()
                .find()
                .filter(target -> target instanceof Target.Deadline deadline && deadline.yearWritten())
                .map(target -> ((Target.Deadline) target).day());
    }
}
