package org.ziping.report.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Profile;
import org.ziping.model.Scorecard;

/** A report held against its form: what in it differs from the form, and what in it contradicts itself. Used for one report. */
public final class ReportCheck {

    /** Nobody mends more than so many places one by one. */
    private static final int MOST = 1_000;

    private final Scorecard card;
    private final Indicators indicators;
    private final MoneySentences money;
    private final ScoreSentences scores;
    private final StaffSentences staff;
    private final IndicatorSentences sentences;
    private final OwnWords ownWords;
    private final Subjects subjects;
    private final TableRows rows;
    private final ProseCounts counts;
    private final CoverYear cover;
    private final List<Finding> findings = new ArrayList<>();

    private ReportCheck(Scorecard card, Profile profile) {
        this.card = card;
        indicators = new Indicators(card);
        money = new MoneySentences(card.form(), profile);
        scores = new ScoreSentences(card);
        staff = new StaffSentences(profile);
        sentences = new IndicatorSentences(indicators);
        ownWords = OwnWords.of(card.form(), profile);
        subjects = new Subjects(indicators);
        rows = new TableRows(indicators, money.accounts(), card.form().budget().unit());
        counts = new ProseCounts(card.form().indicators());
        cover = new CoverYear(card.form().heading().year().find());
    }

    /**
     * Every finding in the order of the report; what contradicts itself and what is not mentioned come last.
     *
     * @param card the form with its scores; where an error withholds the total, the report's is not judged
     * @param profile the workbook's answers; what a report took from there word by word is not judged
     */
    public static List<Finding> findings(Scorecard card, Profile profile, ReportText report) {
        return new ReportCheck(card, profile).findings(report);
    }

    /**
     * The findings against the form that the report is about: of several in one workbook the one whose project it names, else
     * the one whose indicators it names most.
     *
     * @param cards at least one
     */
    public static List<Finding> findingsOfNearest(List<Scorecard> cards, Profile profile, ReportText report) {
        Scorecard nearest = cards.stream()
                .max(Comparator.comparingLong((Scorecard card) -> named(card, report)))
                .orElseThrow();
        return findings(nearest, profile, report);
    }

    private static long named(Scorecard card, ReportText report) {
        Set<String> names = new HashSet<>(new Indicators(card).names());
        card.form().heading().project().find().ifPresent(name -> names.add(new Line(name).plain()));
        return names.stream()
                .filter(name -> report.passages().stream()
                        .anyMatch(passage -> passage.line().plain().contains(name)))
                .count();
    }

    private List<Finding> findings(ReportText report) {
        for (Passage passage : report.passages()) {
            if (findings.size() > MOST) {
                return first();
            }
            if (passage.isRow()) {
                row(passage);
            } else {
                paragraph(passage);
            }
        }
        findings.addAll(counts.findings(ownWords));
        findings.addAll(money.contradictions());
        findings.addAll(missing(subjects.mentioned()));
        return findings.size() > MOST ? first() : findings;
    }

    /** What is told of a report that is of something else altogether. */
    private List<Finding> first() {
        List<Finding> first = new ArrayList<>(findings.subList(0, MOST));
        first.add(Finding.ofFile(
                FindingCode.REPORT_FIGURE_DIFFERS, "要核对的地方超过 " + MOST + " 处，后面的没有列出，请核对报告和自评表是否属于同一个单位、同一个项目"));
        return first;
    }

    private void row(Passage row) {
        subjects.mention(row);
        List<Claim> claims = rows.read(row);
        counts.note(claims);
        claims.forEach(claim -> claim.finding().ifPresent(findings::add));
    }

    private void paragraph(Passage passage) {
        rows.caption(passage);
        cover.differing(passage).ifPresent(findings::add);
        List<Stretch> stretches = subjects.next(passage);
        int end = stretches.isEmpty()
                ? passage.line().plain().length()
                : stretches.get(0).span().start();
        List<Claim> claims = new ArrayList<>(money.claims(passage, end));
        claims.addAll(scores.claims(passage, end));
        claims.addAll(staff.claims(passage, end));
        claims.addAll(sentences.claims(stretches));
        counts.read(passage, end);
        counts.note(claims);
        claims.stream()
                .filter(claim ->
                        !claim.agrees() && !ownWords.contain(claim.clause().plain()))
                .flatMap(claim -> claim.finding().stream())
                .limit(MOST + 1L)
                .forEach(findings::add);
        findings.addAll(RatingSentences.differing(passage, end, card));
    }

    /** The indicators that stand nowhere; of a report that names none there is but one thing to say. */
    private List<Finding> missing(Set<String> mentioned) {
        Set<String> missing = indicators.without(mentioned);
        if (mentioned.isEmpty() && missing.size() > 1) {
            return List.of(Finding.ofFile(
                    FindingCode.REPORT_WITHOUT_INDICATOR, "报告没有写到自评表 " + missing.size() + " 项指标中的任何一项，请核对报告是否完整"));
        }
        return missing.stream()
                .map(name -> Finding.ofFile(FindingCode.REPORT_WITHOUT_INDICATOR, "报告没有写到自评表的指标“" + name + "”，请核对是否漏写"))
                .toList();
    }
}
