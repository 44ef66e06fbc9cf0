package org.ziping.report.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.model.Profile;
import org.ziping.model.Profile.Topic;

/** What a report states of offices, posts and staff, which 基本情况 holds. */
final class StaffSentences {

    private static final Pattern NUMBER = Pattern.compile("^\\D*(\\d{1,6})\\D*$");
    private static final String OF = "(?:人数|人员|总数|数)?(?:为|是|共|有|:)*$";

    private static final int REACH = 40;

    private final List<Stated> known = new ArrayList<>();

    StaffSentences(Profile profile) {
        Optional<BigDecimal> administrative = number(profile, Topic.ADMINISTRATIVE_POSTS);
        Optional<BigDecimal> institution = number(profile, Topic.INSTITUTION_POSTS);
        add("(?:内设|下设)(?:处室|科室|机构|科)" + OF, "个", Topic.OFFICES, number(profile, Topic.OFFICES));
        add("行政编制" + OF, "[名人个]", Topic.ADMINISTRATIVE_POSTS, administrative);
        add("事业编制" + OF, "[名人个]", Topic.INSTITUTION_POSTS, institution);
        add("实有(?:在职|在编|在岗)?" + OF, "[名人]", Topic.STAFF, number(profile, Topic.STAFF));
    }

    private void add(String before, String behind, Topic topic, Optional<BigDecimal> number) {
        String name = topic.label().replaceFirst("（.*", "");
        number.flatMap(value -> Figure.of(name, "", List.of(value)))
                .ifPresent(figure -> known.add(
                        new Stated(Pattern.compile(before), Pattern.compile("^" + behind + "(?!次)"), figure)));
    }

    private static Optional<BigDecimal> number(Profile profile, Topic topic) {
        Matcher found = NUMBER.matcher(profile.text(topic).typed().strip());
        return found.matches() ? Optional.of(new BigDecimal(found.group(1))) : Optional.empty();
    }

    /** The claims of a passage up to a place in it. */
    List<Claim> claims(Passage passage, int end) {
        return Numbers.of(passage.line()).within(new Line.Span(0, end)).stream()
                .flatMap(number -> claim(passage, number))
                .toList();
    }

    private Stream<Claim> claim(Passage passage, Printed number) {
        String before = passage.line().before(number.start(), REACH);
        String behind = passage.line().behind(number.end(), REACH);
        return known.stream()
                .filter(stated -> stated.before().matcher(before).find()
                        && stated.behind().matcher(behind).find())
                .map(stated -> new Claim(passage, number, behind.substring(0, 1), List.of(stated.figure())));
    }

    private record Stated(Pattern before, Pattern behind, Figure figure) {}
}
