package org.ziping.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Rating;
import org.ziping.model.Scorecard;

/** Whether the grade a report states is the one of the total. */
final class RatingSentences {

    private static final Pattern GRADE =
            Pattern.compile("(?:等级|等次|档次|评级|(?:自评|评价|评定)?(?:结果|结论))(?:评定)?(?:为|是|:)+[\"“‘「]?"
                    + "(优秀|优|良好|良|中等|中|合格|较差|差)[\"”’」]?(?:等|级|等次|等级)?(?=[，。;、,!)]|$)");
    private static final Pattern QUOTED =
            Pattern.compile("(?:得分|总分|评分)[^。;]*?分[^。;\\d]{0,8}?[\"“「](优秀|优|良好|良|中等|中|合格|较差|差)[\"”」]");

    private RatingSentences() {}

    /** What differs in a passage up to a place in it; nothing where the form has no grade. */
    static List<Finding> differing(Passage passage, int end, Scorecard card) {
        Optional<Rating> rating = card.rating();
        List<Finding> findings = new ArrayList<>();
        if (rating.isPresent()) {
            String plain = passage.line().plain().substring(0, end);
            int said = 0;
            for (Pattern pattern : List.of(GRADE, QUOTED)) {
                Matcher found = pattern.matcher(plain).region(said, plain.length());
                while (found.find()) {
                    said = found.end();
                    if (!isSame(found.group(1), rating.get())) {
                        findings.add(finding(passage, found, rating.get(), card));
                    }
                }
            }
        }
        return findings;
    }

    /** 优秀 and 优 are one grade. */
    private static boolean isSame(String said, Rating rating) {
        return said.charAt(0) == rating.label().charAt(0);
    }

    private static Finding finding(Passage passage, Matcher found, Rating rating, Scorecard card) {
        String total = card.total().map(points -> "（总分 " + points + "）").orElse("");
        return Finding.ofFile(
                FindingCode.REPORT_RATING_DIFFERS,
                passage.place() + "写“" + passage.line().around(found.start(), found.end()) + "”，等级写为“" + found.group(1)
                        + "”，按自评表应为“" + rating.label() + "”" + total + "，请核对");
    }
}
