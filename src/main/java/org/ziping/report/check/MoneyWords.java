package org.ziping.report.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a sentence about money mean, told one after the other. */
final class MoneyWords {

    private static final int LONGEST = 40;
    private static final String SUM = "(?:资金|金额|总额|总计|数|额|经费)*+";
    private static final List<Meaning> COLUMNS = List.of(
            column("年初(?:部门|批复|核定|下达|安排|财政|支出|的)*+预算(?:批复|安排|支出|收入)?" + SUM + "(?:安排)?", Column.INITIAL),
            column("(?:年中)?(?:预算)?(?:调整|调增|调减)(?:预算)?后的?(?:全年|年度|支出|部门)*+(?:预算)?" + SUM, Column.ADJUSTED),
            column("全年(?:批复|部门|支出|财政)*+预算(?:安排)?" + SUM + "|调整预算数", Column.ADJUSTED),
            column("(?:批复|部门|支出|年度|本年|当年|财政|核定)*+预算(?:安排|批复)?" + SUM + "|总金额", Column.ADJUSTED, Column.INITIAL),
            column("(?:全年|年度|本年|当年|累计|实际|预算|资金|财政)*+(?:执行|支出|支付|使用)(?:完成)?" + SUM, Column.EXECUTED),
            column("(?:全年|年度|本年|总体|整体)*+(?:预算|资金|支出)*(?:执行|支付|支出)(?:率|进度|比例)|支出实现率", Column.RATE),
            column("(?:年中|当年|全年|预算)*+(?:调增|调减|追加|核减|压减)(?:预算|资金|金额|数|额|了)*+", Column.CHANGE),
            column("(?:年中|预算)*+(?:调整|变动)(?:率|幅度|比例)", Column.CHANGE_RATE));
    private static final Pattern NEUTRAL = Pattern.compile(
            "其中:?|没有(?:作)?调整|未(?:作)?调整|无调整|下设|为|是|共计|合计|总计|共|达到?|了|有|约|的|:|截至|年末|年底|12月31日|12月底?|本年度?|"
                    + "当年|年中|年度|年|经|由|市|区|县|批复|下达|计|我|本|该|单位|部门|局|中心|财政局|财政部门|财政|绩效|自评|根据|综上所述|\"|“|”|余额?|\\d{1,2}月\\d{1,2}日");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)(?:年(?!初)度?|(?=年初))");

    private final List<Meaning> meanings = new ArrayList<>();
    private final Map<Character, List<Meaning>> byFirst = new HashMap<>();
    private final Optional<Integer> year;

    MoneyWords(Accounts accounts, Optional<Pattern> unit, Optional<Integer> year) {
        accounts.byWords()
                .forEach((words, account) -> meanings.add(new Meaning(words, List.of(), Optional.of(account))));
        meanings.addAll(COLUMNS);
        meanings.add(new Meaning(NEUTRAL, List.of(), Optional.empty()));
        unit.ifPresent(name -> meanings.add(new Meaning(name, List.of(), Optional.empty())));
        this.year = year;
    }

    /** The longest word that begins there and means something; none if none does. */
    Optional<Word> at(String plain, int from, int to) {
        Optional<Word> longest = year(plain, from, to);
        for (Meaning meaning : byFirst.computeIfAbsent(plain.charAt(from), this::beginningWith)) {
            Matcher found = meaning.words().matcher(plain).region(from, Math.min(to, from + meaning.reach()));
            if (found.lookingAt() && found.end() > longest.map(Word::end).orElse(from)) {
                longest = Optional.of(new Word(found.end(), meaning));
            }
        }
        return longest;
    }

    /** What may begin with a character; few do, and a report has many characters. */
    private List<Meaning> beginningWith(char first) {
        return meanings.stream()
                .filter(meaning -> {
                    Matcher alone = meaning.words().matcher(String.valueOf(first));
                    return alone.lookingAt() || alone.hitEnd();
                })
                .toList();
    }

    /** The form's own year means nothing more; of another year nothing is known. */
    private Optional<Word> year(String plain, int from, int to) {
        Matcher found = YEAR.matcher(plain).region(from, to);
        boolean own = found.lookingAt()
                && year.filter(of -> of.equals(Integer.valueOf(found.group(1)))).isPresent();
        return own
                ? Optional.of(new Word(found.end(), new Meaning(YEAR, List.of(), Optional.empty())))
                : Optional.empty();
    }

    /** Whether words are the name of that column and nothing else. */
    static boolean isColumn(String words, Column column) {
        return COLUMNS.stream()
                .filter(meaning -> meaning.words().matcher(words).matches())
                .findFirst()
                .filter(meaning -> meaning.columns().equals(List.of(column)))
                .isPresent();
    }

    private static Meaning column(String words, Column... columns) {
        return new Meaning(Pattern.compile(words), List.of(columns), Optional.empty());
    }

    /**
     * What words mean; without columns and account that they do not matter.
     *
     * @param columns the likeliest first
     */
    record Meaning(Pattern words, List<Column> columns, Optional<Account> account) {

        /** How many characters it can have: a name all of its own, other words as many as anybody writes. */
        int reach() {
            return Math.max(LONGEST, words.pattern().length());
        }
    }

    /** A word that ends there. */
    record Word(int end, Meaning meaning) {}

    /** The account that a heading names, the last one in it. */
    static Optional<Account> named(String plain, Map<Pattern, Account> byWords) {
        Optional<Account> named = Optional.empty();
        int longest = 0;
        for (Map.Entry<Pattern, Account> words : byWords.entrySet()) {
            Matcher found = words.getKey().matcher(plain);
            while (found.find()) {
                if (found.end() - found.start() > longest) {
                    longest = found.end() - found.start();
                    named = Optional.of(words.getValue());
                }
            }
        }
        return named;
    }
}
