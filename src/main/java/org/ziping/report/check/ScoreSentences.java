package org.ziping.report.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ziping.model.FromCell;
import org.ziping.model.IndicatorScore;
import org.ziping.model.Points;
import org.ziping.model.Scorecard;

/** What a report states of scores outside its paragraphs about indicators: the total, that of budget execution, of a level. */
final class ScoreSentences {

    private static final Pattern TOTAL =
            Pattern.compile("(?:综合得分|综合评分|总得分|总评分|总分|自评得分|自评总分|评价得分|自评分数?|得分|评分)(?:合计|总计|共计)?(?:为|是|达到?|:|共)*$");
    private static final Pattern OF_WHOLE = Pattern.compile("综合|总|合计|自评得分|自评分|评价得分");
    private static final Pattern LEVEL =
            Pattern.compile("(?=[产效满成数质时经社生可过投决管指])(?:产出|效益|满意度|成本|数量|质量|时效|经济|社会|生态|可持续|效果|过程|投入|决策|管理|指标)");
    private static final Pattern OF_ALL = Pattern.compile("综合|总");
    private static final Pattern NEUTRAL = Pattern.compile(
            "\\d{4}年度?|本年度|年度|部门|单位|整体|支出|项目|专项|资金|预算|绩效|自评|自我|评价|综合|最终|总体|总|我|本|该|经|的|结果|工作|得分|评分|"
                    + "及|和|与|局|中心|根据|综上所述|以上|按照|评分标准|指标体系|对照|各项指标|逐项|分析|情况|:|\\(|\\)|\"|“|”|一是|^\\d+[.、]|\\(?[一二三四五六七八九十]+[)、]");
    private static final Pattern SCORE = Pattern.compile("(?:得|得分|自评得分|计)(?:为|是|:)*$");
    private static final Pattern WEIGHT = Pattern.compile("(?:分值|权重|权重分值|满分|标准分)(?:为|是|:)*$");
    private static final Pattern EXECUTION = Pattern.compile("执行率|预算执行");

    private static final Pattern BETWEEN =
            Pattern.compile("(?:指标|类|部分|:|，|,|\\(|共|合计|总?分值|权重|满分|为|是|\\d+(?:\\.\\d+)?分|自评|得分|得|实际)*");

    /** What a number of points is of stands nearer. */
    private static final int REACH = 100;

    private static final int LONGEST_TOTAL = 24;

    private final Optional<Figure> total;
    private final Optional<Figure> budgetScore;
    private final Optional<Figure> budgetWeight;
    private final Map<String, Figure> levelScores;
    private final Map<String, Figure> levelWeights;
    private final List<Pattern> names = new ArrayList<>();

    ScoreSentences(Scorecard card) {
        total = Figure.points(
                "总分",
                card.total(),
                card.form().closing().total().find().filter(any -> card.total().isPresent()));
        budgetScore = Figure.points("预算执行得分", card.budget().score(), Optional.empty());
        budgetWeight = Figure.points("预算执行分值", card.budget().weight(), Optional.empty());
        levelScores = levels(card, "得分", score -> score.score());
        levelWeights =
                levels(card, "分值", score -> score.indicator().marks().weight().find());
        Accounts.unitOf(card.form().heading().unit()).ifPresent(names::add);
        Accounts.unitOf(card.form().heading().project()).ifPresent(names::add);
    }

    private static Map<String, Figure> levels(
            Scorecard card, String what, java.util.function.Function<IndicatorScore, Optional<Points>> points) {
        Map<String, List<Optional<Points>>> byLevel = card.indicators().stream()
                .filter(score -> score.indicator().level1().find().isPresent())
                .collect(Collectors.groupingBy(
                        score -> level(score.indicator().level1()),
                        LinkedHashMap::new,
                        Collectors.mapping(points, Collectors.toList())));
        Map<String, Figure> figures = new LinkedHashMap<>();
        byLevel.forEach((level, all) -> {
            if (level.length() >= 2 && all.stream().allMatch(Optional::isPresent)) {
                Points sum = Points.sum(all.stream().map(Optional::orElseThrow).toList());
                Figure.points(level + "指标的" + what, Optional.of(sum), Optional.empty())
                        .ifPresent(figure -> figures.put(level, figure));
            }
        });
        return figures;
    }

    /** 产出 of 产出指标(50分). */
    private static String level(FromCell<String> level1) {
        return new Line(level1.typed()).plain().replaceFirst("\\(.*", "").replaceFirst("(?:类)?指标$", "");
    }

    /** The claims of a passage up to a place in it. */
    List<Claim> claims(Passage passage, int end) {
        Line line = passage.line();
        Numbers numbers = Numbers.of(line);
        List<Claim> claims = new ArrayList<>();
        for (Line.Span sentence : line.sentences(new Line.Span(0, end))) {
            for (Printed number : numbers.within(sentence)) {
                if (line.plain().startsWith(Figure.POINTS, number.end()) && !number.isPercent()) {
                    int reach = Math.min(REACH, number.start() - sentence.start());
                    figure(passage, line.before(number.start(), reach))
                            .map(figure -> new Claim(passage, number, Figure.POINTS, List.of(figure)))
                            .ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    private Optional<Figure> figure(Passage passage, String before) {
        String clause = before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
        String last = lastClause(clause);
        Optional<String> level = lastLevel(clause);
        if (level.isPresent()) {
            return ofLevel(level.get(), clause, last);
        }
        Optional<String> heading = passage.heading()
                .map(words -> new Line(words).plain())
                .filter(words -> LEVEL.matcher(words).find());
        if (heading.isPresent() && !OF_ALL.matcher(last).find()) {
            return pointed(last, ofHeading(heading.get(), levelScores), ofHeading(heading.get(), levelWeights));
        }
        if (EXECUTION.matcher(clause).find()
                && !OF_WHOLE.matcher(last.replace("自评得分", "")).find()) {
            return pointed(last, budgetScore, budgetWeight);
        }
        return total.filter(figure -> isOfWhole(last));
    }

    private static String lastClause(String words) {
        int start = words.length();
        while (start > 0 && "，,、;。".indexOf(words.charAt(start - 1)) < 0) {
            start--;
        }
        return words.substring(start);
    }

    private static Optional<Figure> pointed(String last, Optional<Figure> score, Optional<Figure> weight) {
        if (WEIGHT.matcher(last).find()) {
            return weight;
        }
        return SCORE.matcher(last).find() ? score : Optional.empty();
    }

    /** A level's sum, if between its name and the number stand only words of scoring. */
    private Optional<Figure> ofLevel(String level, String clause, String last) {
        String between = clause.substring(clause.lastIndexOf(level) + level.length());
        boolean plainWords = BETWEEN.matcher(between).matches();
        boolean alone = clause.indexOf("级") < 0;
        return plainWords && alone
                ? pointed(
                        last.replaceFirst(".*" + Pattern.quote(level), ""),
                        Optional.ofNullable(levelScores.get(level)),
                        Optional.ofNullable(levelWeights.get(level)))
                : Optional.empty();
    }

    private static Optional<String> lastLevel(String clause) {
        Matcher found = LEVEL.matcher(clause);
        Optional<String> last = Optional.empty();
        while (found.find()) {
            last = found.group().equals("指标") ? last : Optional.of(found.group());
        }
        return last;
    }

    /** The level that a heading is, and nothing else: 1.产出指标. */
    private static Optional<Figure> ofHeading(String heading, Map<String, Figure> byLevel) {
        String bare = heading.replaceFirst("^\\(?[\\d一二三四五六七八九十]+[.、)]", "").replaceFirst("\\([^()]*\\)$", "");
        return byLevel.entrySet().stream()
                .filter(level -> bare.equals(level.getKey()) || bare.equals(level.getKey() + "指标"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private boolean isOfWhole(String last) {
        Matcher found = TOTAL.matcher(last).region(Math.max(0, last.length() - LONGEST_TOTAL), last.length());
        if (!found.find() || !OF_WHOLE.matcher(last).find()) {
            return false;
        }
        String lead = last.substring(0, found.start());
        for (Pattern name : names) {
            lead = name.matcher(lead).replaceAll("");
        }
        return NEUTRAL.matcher(lead).replaceAll("").isEmpty();
    }
}
