package org.ziping.mail.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ziping.mail.model.Addressee;
import org.ziping.mail.model.Parcel;
import org.ziping.mail.model.Parcel.Remark;
import org.ziping.mail.model.Parcel.Result;
import org.ziping.mail.model.Parcel.Weakness;
import org.ziping.model.Grade;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;

/** What the tags of a template stand for in the letter of one unit. */
final class LetterWords {

    private static final int MOST_REMARKS = 30;

    private final Parcel parcel;
    private final Map<Tag, TagValue> values = new EnumMap<>(Tag.class);

    private LetterWords(Parcel parcel) {
        this.parcel = parcel;
    }

    /**
     * A value for every tag, some of them empty.
     *
     * @param sender the name under which the office writes
     * @param attached the names the attachments have in the letter
     */
    static Map<Tag, TagValue> of(
            Parcel parcel, Optional<Addressee> addressee, String sender, LocalDate day, List<String> attached) {
        LetterWords words = new LetterWords(parcel);
        words.say(Tag.UNIT, parcel.unit());
        words.say(Tag.CONTACT, addressee.map(Addressee::contact).orElse(""));
        words.say(Tag.YEAR, parcel.year());
        words.say(Tag.SENDER, sender);
        words.say(Tag.DATE, day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
        words.values.put(Tag.ATTACHMENTS, new TagValue.Listing(attached));
        words.say(Tag.WHERE_TO_LOOK, WhereToLook.in(parcel, attached).sentence());
        words.figures();
        words.remarks();
        return words.values;
    }

    private void say(Tag tag, String words) {
        values.put(tag, new TagValue.Words(words));
    }

    private void figures() {
        String year = parcel.year().isEmpty() ? "" : parcel.year() + "年度";
        List<Result> results = parcel.results();
        say(Tag.FORM, year + results.stream().map(Result::form).distinct().collect(Collectors.joining("、")));
        say(Tag.TOTAL, alone(result -> total(result.grade())));
        say(Tag.RATING, alone(result -> result.grade().rating().map(Rating::toString)));
        say(Tag.EXECUTION_RATE, alone(result -> result.executionRate().map(Ratio::toPercent)));
        values.put(
                Tag.RESULTS,
                new TagValue.Table(
                        heads(results),
                        results.stream()
                                .filter(LetterWords::hasFigures)
                                .map(result -> row(result, hasUnscored(results)))
                                .toList()));
        values.put(
                Tag.WEAKEST,
                new TagValue.Table(
                        List.of("指标", "得分", "分值"),
                        results.stream()
                                .flatMap(result -> result.weakest().stream())
                                .map(LetterWords::row)
                                .toList()));
    }

    /** A figure of the one form there is; several forms have several. */
    private String alone(Function<Result, Optional<String>> figure) {
        return parcel.results().size() == 1
                ? figure.apply(parcel.results().get(0)).orElse("")
                : "";
    }

    private static boolean hasFigures(Result result) {
        return !result.grade().isWithheld() || result.executionRate().isPresent();
    }

    private static boolean hasUnscored(List<Result> results) {
        return results.stream().anyMatch(result -> result.grade().attained().isPresent());
    }

    private static List<String> heads(List<Result> results) {
        return hasUnscored(results) ? List.of("自评表", "总分", "等级", "预算执行率", "指标完成") : List.of("自评表", "总分", "等级", "预算执行率");
    }

    /**
     * @param withAttained whether the last column says how many targets were reached, for forms without points
     */
    private static List<String> row(Result result, boolean withAttained) {
        Grade grade = result.grade();
        List<String> row = new ArrayList<>();
        row.add(result.form());
        row.add(total(grade).orElse(""));
        row.add(grade.rating().map(Rating::toString).orElse(""));
        row.add(result.executionRate().map(Ratio::toPercent).orElse(""));
        if (withAttained) {
            row.add(grade.attained()
                    .map(attained -> attained.all() + " 个中 " + attained.met() + " 个")
                    .orElse(""));
        }
        return row;
    }

    /** The points; of a form without any the word that says so. */
    private static Optional<String> total(Grade grade) {
        return grade.attained()
                .map(any -> Grade.Unscored.TITLE)
                .or(() -> grade.total().map(Points::toString));
    }

    private static List<String> row(Weakness weakness) {
        return List.of(
                weakness.indicator(),
                weakness.score().toString(),
                weakness.weight().toString());
    }

    private void remarks() {
        List<Remark> all = parcel.remarks();
        List<String> told = new ArrayList<>(all.stream()
                .limit(MOST_REMARKS)
                .map(remark -> remark.severity().title() + "：" + remark.sentence())
                .toList());
        if (all.size() > MOST_REMARKS) {
            told.add("其余 " + (all.size() - MOST_REMARKS) + " 条见附件中的“问题清单”");
        }
        values.put(Tag.REMARKS, new TagValue.Listing(told));
        say(Tag.REMARK_COUNT, all.isEmpty() ? "" : String.valueOf(all.size()));
    }
}
