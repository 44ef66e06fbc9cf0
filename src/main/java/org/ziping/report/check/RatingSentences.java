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
            Pattern.compile("(?:等级|等次|档次|评级|(?:自评|评价|评定)?(?:结果|结论))(?:评定)?(?:为|是|:)++[\"“‘「]?"
                    + "(优秀|优|良好|良|中等|中|合格|较差|差)[\"”’」]?(?:等|级|等次|等级)?(?=[，。;、,!)]|$)");
    private static final Pattern QUOTED = Pattern.compile("[\"“「](优秀|优|良好|良|中等|中|合格|较差|差)[\"”」]");

    /** What stands before a quoted grade, in the same sentence. */
    private static final Pattern OF_POINTS = Pattern.compile("(?:得分|总分|评分)[^。;]*分[^。;\\d]{0,8}$");

    private static final int REACH = 120;

    private RatingSentences() {}

    /** What differs in a passage up to a place in it; nothing where the form has no grade. */
    static List<Finding> differing(Passage passage, int end, Scorecard card) {
        Optional<Rating> rating = card.rating();
        List<Finding> findings = new ArrayList<>();
        if (rating.isPresent()) {
            String plain = passage.line().plain().substring(0, end);
            int said = 0;
            Matcher named = GRADE.matcher(plain);
            while (named.find()) {
                said = named.end();
                note(findings, passage, new Said(named.group(1), named.start(), said), card);
            }
            Matcher quoted = QUOTED.matcher(plain).region(said, plain.length());
            while (quoted.find()) {
                int reach = Math.max(said, quoted.start() - REACH);
                Matcher lead = OF_POINTS.matcher(plain).region(reach, quoted.start());
                if (lead.find()) {
                    said = quoted.end();
                    note(findings, passage, new Said(quoted.group(1), lead.start(), said), card);
                }
            }
        }
        return findings;
    }

    private static void note(List<Finding> findings, Passage passage, Said said, Scorecard card) {
        Rating rating = card.rating().orElseThrow();
        if (!isSame(said.grade(), rating)) {
            findings.add(finding(passage, said, rating, card));
        }
    }

    /** 优秀 and 优 are one grade. */
    private static boolean isSame(String said, Rating rating) {
        return said.charAt(0) == rating.label().charAt(0);
    }

    private static Finding finding(Passage passage, Said said, Rating rating, Scorecard card) {
        String total = card.total().map(points -> "（总分 " + points + "）").orElse("");
        return Finding.ofFile(
                FindingCode.REPORT_RATING_DIFFERS,
                passage.place() + "写“" + passage.line().around(said.start(), said.end()) + "”，等级写为“" + said.grade()
                        + "”，按自评表应为“" + rating.label() + "”" + total + "，请核对");
    }

    /** A grade and the words that name it as one. */
    private record Said(String grade, int start, int end) {}
}
