package org.ziping.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.Profile.ProjectUse;
import org.ziping.model.Profile.Topic;

/** Whether what 基本情况 says in words fits the figures. */
final class ProfileClaims {

    private static final Pattern NOTHING_IDLE =
            Pattern.compile("(无|没有|未发生|未出现|未发现|不存在|杜绝了?)[^，,。；;]{0,12}(?<!资产|设备|房屋|车辆)闲置");

    /** Words of an effect or a use that say there was none. */
    private static final Pattern NONE_YET =
            Pattern.compile("^(无|没有|不适用|/|—|-)|未(实施|开展|启动|支付|支出|产生|形成|使用|执行)|尚未|暂未|结转|收回|取消");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("^\\D*(\\d{1,6})\\D*$");

    private static final Set<Topic> WITHOUT_CLAIMS =
            Set.of(Topic.FUNCTIONS, Topic.PROBLEMS, Topic.MEASURES, Topic.SUGGESTIONS, Topic.FILLED_IN_ON);

    private ProfileClaims() {}

    /** Nobody can say that no money lay idle while a project with a budget paid nothing. */
    static Stream<Finding> nothingIdle(Subject subject) {
        return idle(subject).stream()
                .flatMap(project -> Stream.of(Topic.values())
                        .filter(topic -> !WITHOUT_CLAIMS.contains(topic))
                        .map(topic -> subject.profile().text(topic))
                        .flatMap(text -> claim(text)
                                .map(claim -> Finding.at(
                                        text.cell(),
                                        FindingCode.IDLE_FUNDS_CLAIM,
                                        "文字称“" + claim + "”，而" + project + "，请核对说法或说明原因"))
                                .stream()));
    }

    /** What was not paid for has no effect yet. */
    static Stream<Finding> effectWithoutSpending(Subject subject) {
        return subject.profile().projects().stream()
                .filter(project -> isZero(project.executed()) && isClaimed(project.effect()))
                .map(project -> Finding.at(
                        project.effect().cell(),
                        FindingCode.EFFECT_WITHOUT_SPENDING,
                        "项目“" + Wording.typed(project.name()) + "”执行金额为 " + Wording.typed(project.executed())
                                + "，却写了效益“" + Wording.typed(project.effect()) + "”，请核对执行金额或效益"));
    }

    /** Nor has it a use. */
    static Stream<Finding> useWithoutSpending(Subject subject) {
        FromCell<String> use = subject.profile().text(Topic.PROJECT_SPENDING_USE);
        return subject
                .form()
                .budget()
                .find(MoneyRow.Kind.PROJECTS)
                .filter(projects -> isZero(projects.executed()) && isClaimed(use))
                .map(projects -> Finding.at(
                        use.cell(),
                        FindingCode.EFFECT_WITHOUT_SPENDING,
                        "项目支出全年执行数为 " + Wording.typed(projects.executed()) + "，却写了主要用途“" + Wording.typed(use)
                                + "”，请核对执行数或用途"))
                .stream();
    }

    /** A unit does not employ more people than it has posts. */
    static Stream<Finding> staff(Subject subject) {
        FromCell<String> staff = subject.profile().text(Topic.STAFF);
        Optional<Integer> people = count(staff);
        Optional<Integer> posts = count(subject.profile().text(Topic.ADMINISTRATIVE_POSTS))
                .flatMap(administrative -> count(subject.profile().text(Topic.INSTITUTION_POSTS))
                        .map(institution -> administrative + institution));
        return people.filter(number -> posts.filter(limit -> number > limit).isPresent()).stream()
                .map(number -> Finding.at(
                        staff.cell(),
                        FindingCode.STAFF_CONTRADICTS,
                        "实有人数 " + number + " 人多于编制 " + posts.orElseThrow() + " 名，请核对人数和编制"));
    }

    /** What lay idle, in words: the first project of the list that paid nothing, else the row 项目支出. */
    private static Optional<String> idle(Subject subject) {
        return subject.profile().projects().stream()
                .filter(project -> isZero(project.executed()) && isPositive(project.budget()))
                .findFirst()
                .map(ProfileClaims::said)
                .or(() -> subject.form()
                        .budget()
                        .find(MoneyRow.Kind.PROJECTS)
                        .filter(row -> isZero(row.executed()) && isPositive(row.adjusted()))
                        .map(row -> "项目支出全年预算数 " + Wording.typed(row.adjusted()) + "，执行数为 "
                                + Wording.typed(row.executed())));
    }

    private static String said(ProjectUse project) {
        return "项目“" + Wording.typed(project.name()) + "”预算 " + Wording.typed(project.budget()) + "，执行 "
                + Wording.typed(project.executed());
    }

    private static Optional<String> claim(FromCell<String> text) {
        if (text.typed().indexOf('闲') < 0) {
            return Optional.empty();
        }
        Matcher found = NOTHING_IDLE.matcher(Wording.unspaced(text.typed()));
        return found.find() ? Optional.of(Wording.shortened(found.group())) : Optional.empty();
    }

    private static boolean isClaimed(FromCell<String> words) {
        return words.find().filter(text -> !NONE_YET.matcher(text).find()).isPresent();
    }

    private static boolean isZero(FromCell<BigDecimal> amount) {
        return amount.find().filter(value -> value.signum() == 0).isPresent();
    }

    private static boolean isPositive(FromCell<BigDecimal> amount) {
        return amount.find().filter(value -> value.signum() > 0).isPresent();
    }

    private static Optional<Integer> count(FromCell<String> words) {
        Matcher found = WHOLE_NUMBER.matcher(words.typed().strip());
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }
}
