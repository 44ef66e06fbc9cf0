package org.ziping.ledger.book;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.ziping.ledger.FormRow;
import org.ziping.model.Attainments;
import org.ziping.model.Grade;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;
import org.ziping.table.TableColumn;
import org.ziping.table.TableColumn.Kind;
import org.ziping.table.TableLayout;
import org.ziping.table.TableValue;

/** The sheet 单位得分: a row per form. */
final class FormSheet {

    static final TableLayout LAYOUT = TableLayout.of(
                    "单位得分",
                    TableColumn.words("单位名称"),
                    TableColumn.words("项目名称"),
                    TableColumn.of("自评类型", Kind.MARK),
                    TableColumn.of("年度", Kind.YEAR),
                    TableColumn.of("年初预算数（万元）", Kind.MONEY),
                    TableColumn.of("全年预算数（万元）", Kind.MONEY),
                    TableColumn.of("全年执行数（万元）", Kind.MONEY),
                    TableColumn.of("执行率", Kind.RATE),
                    TableColumn.of("总分", Kind.POINTS),
                    TableColumn.of("等级", Kind.MARK),
                    TableColumn.of("比上年", Kind.CHANGE),
                    TableColumn.of("指标完成率", Kind.RATE),
                    TableColumn.of("问题数", Kind.COUNT),
                    TableColumn.of("其中错误", Kind.COUNT),
                    TableColumn.words("工作簿"),
                    TableColumn.of("寄出时间", Kind.MOMENT),
                    TableColumn.words("来源文件"),
                    TableColumn.words("工作表"))
            .freezing(1);

    private final Years years;
    private final Function<String, String> places;
    private final ZoneId zone;

    /**
     * @param years to compare with
     * @param places where a file lies, seen from the ledger
     * @param zone of the clock of whoever reads
     */
    FormSheet(Years years, Function<String, String> places, ZoneId zone) {
        this.years = years;
        this.places = places;
        this.zone = zone;
    }

    List<TableValue> row(FormRow form) {
        return List.of(
                TableValue.words(form.unit()),
                TableValue.words(form.project()),
                TableValue.words(form.kind().title()),
                TableValue.year(form.year()),
                TableValue.figure(form.money().initial()),
                TableValue.figure(form.money().adjusted()),
                TableValue.figure(form.money().executed()),
                TableValue.figure(form.money().rate().map(Ratio::rounded)),
                TableValue.figure(form.grade().total().map(Points::value)),
                TableValue.words(mark(form.grade())),
                TableValue.figure(years.change(form)),
                TableValue.figure(
                        form.grade().attained().flatMap(Attainments::share).map(Ratio::rounded)),
                TableValue.figure(form.findings().all()),
                TableValue.figure(form.findings().errors()),
                form.workbook().map(this::link).orElse(TableValue.BLANK),
                form.mailed()
                        .<TableValue>map(
                                at -> new TableValue.Moment(at.atZone(zone).toLocalDateTime()))
                        .orElse(TableValue.BLANK),
                TableValue.words(form.file()),
                TableValue.words(form.sheet()));
    }

    /** The rating; of a form without points the word that it has none. */
    private static String mark(Grade grade) {
        return grade.attained()
                .map(any -> Grade.Unscored.TITLE)
                .or(() -> grade.rating().map(Rating::label))
                .orElse("");
    }

    private TableValue link(String workbook) {
        return new TableValue.Link(places.apply(workbook), workbook.substring(workbook.lastIndexOf('/') + 1));
    }
}
