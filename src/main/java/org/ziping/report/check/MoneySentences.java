package org.ziping.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ziping.model.Finding;
import org.ziping.model.Form;
import org.ziping.model.Profile;

/** What a report states of the money in sentences. Used for one report. */
final class MoneySentences {

    /** Chapters in which an amount is that of anything. */
    private static final Pattern OF_ANYTHING = Pattern.compile("重点工作|主要工作|工作任务|职能|职责|成效|问题|原因|措施|建议|经验|效益");

    /** A heading of a project or a purpose that the form may not know. */
    private static final Pattern OF_SOMETHING = Pattern.compile("项目|经费|专项|工程|补助|奖补");

    private static final Pattern OF_PROJECTS =
            Pattern.compile("项目(?:支出|资金|经费)?(?:的)?(?:管理|使用|绩效|实施|组织|基本|概况|预算|执行|总体|情况|自评|和|与|及|、)+.*");

    private final Accounts accounts;
    private final MoneyWords words;
    private final List<Statement> beyondForm = new ArrayList<>();

    MoneySentences(Form form, Profile profile) {
        accounts = Accounts.of(form, profile);
        words = new MoneyWords(
                accounts,
                Accounts.unitOf(form.heading().unit()),
                form.heading().year().find());
    }

    Accounts accounts() {
        return accounts;
    }

    /** The claims of a paragraph up to a place in it, from where on it speaks of something else. */
    List<Claim> claims(Passage passage, int end) {
        Optional<Account> subject = subject(passage);
        boolean ofAnything = passage.headings().stream()
                .anyMatch(heading -> OF_ANYTHING.matcher(heading).find());
        MoneyParagraph paragraph = new MoneyParagraph(passage, words, accounts, subject, ofAnything);
        List<Claim> claims = new ArrayList<>();
        for (Line.Span sentence : passage.line().sentences()) {
            if (sentence.start() < end) {
                claims.addAll(paragraph.read(new Line.Span(sentence.start(), Math.min(end, sentence.end()))));
            }
        }
        beyondForm.addAll(paragraph.beyondForm());
        return claims;
    }

    /** What contradicts itself in all that was read. */
    List<Finding> contradictions() {
        return SelfContradictions.of(beyondForm, accounts.total());
    }

    /** What an amount without further words is of in that chapter; empty if that is not known. */
    private Optional<Account> subject(Passage passage) {
        for (int at = passage.headings().size() - 1; at >= 0; at--) {
            String heading = new Line(passage.headings().get(at)).plain().replaceFirst("^[\\d一二三四五六七八九十().、]+", "");
            Optional<Account> named = MoneyWords.named(heading, accounts.byWords());
            boolean ofSomething = OF_SOMETHING.matcher(heading).find();
            boolean isKnown = named.isPresent() && isWhole(heading, named.get());
            if (isKnown) {
                return named;
            }
            if (ofSomething && !heading.contains("整体") && !heading.contains("预算") && !heading.contains("资金")) {
                return OF_PROJECTS.matcher(heading).matches() ? named : Optional.empty();
            }
        }
        return Optional.of(accounts.total());
    }

    /** Whether a heading is the account's name, with nothing before it and words of no weight behind it. */
    private boolean isWhole(String heading, Account account) {
        for (Map.Entry<Pattern, Account> words : accounts.byWords().entrySet()) {
            if (words.getValue() == account
                    && heading.matches(words.getKey().pattern() + "(?:和|与|及|、|的|预算|使用|管理|执行|情况|支出|安排|概况|:|\\d+个?)*")) {
                return true;
            }
        }
        return false;
    }
}
