package org.ziping.report.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the sentences of one paragraph about money, word by word. A number is taken for what the last words before it say, but
 * only if every word of its clause is understood: 培训费年初预算数 is of something the form does not know, and so is all that
 * follows until an account is named. Used once.
 */
final class MoneyParagraph {

    private static final String CLAUSE_ENDS = "，,、;。()!?；“”";

    private static final Pattern COUNTED = Pattern.compile("个(?:子|本级|支出)?项目");

    private final Passage passage;
    private final String plain;
    private final Numbers numbers;
    private final MoneyWords words;
    private final Accounts accounts;
    private final Optional<Account> subject;
    private final boolean ofAnything;

    private final List<Statement> beyondForm = new ArrayList<>();
    private boolean foreign;
    private boolean foreignSentence;
    private Optional<Account> first = Optional.empty();

    private Optional<Account> named = Optional.empty();
    private Optional<Account> lastNamed = Optional.empty();
    private List<Column> columns = List.of();
    private List<Column> amounts = List.of();
    private boolean understood = true;
    private boolean columnIsNew;
    private boolean inParts;

    MoneyParagraph(
            Passage passage, MoneyWords words, Accounts accounts, Optional<Account> subject, boolean ofAnything) {
        this.passage = passage;
        this.plain = passage.line().plain();
        this.numbers = Numbers.of(passage.line());
        this.words = words;
        this.accounts = accounts;
        this.subject = subject;
        this.ofAnything = ofAnything;
    }

    /** The claims of the next sentence. */
    List<Claim> read(Line.Span sentence) {
        List<Claim> claims = new ArrayList<>();
        foreignSentence = false;
        lastNamed = Optional.empty();
        inParts = false;
        clear();
        columns = List.of();
        int at = sentence.start();
        while (at < sentence.end()) {
            Optional<Printed> number = numbers.at(at);
            if (number.isPresent()) {
                int end = number.get().end();
                boolean isCount =
                        COUNTED.matcher(plain).region(end, plain.length()).lookingAt();
                (isCount ? count(number.get()) : claim(number.get())).ifPresent(claims::add);
                at = end + (isCount ? 1 : unit(end).length());
            } else if (CLAUSE_ENDS.indexOf(plain.charAt(at)) >= 0) {
                endClause();
                at++;
            } else {
                at = word(at, sentence.end());
            }
        }
        endClause();
        return claims;
    }

    private int word(int at, int end) {
        Optional<MoneyWords.Word> word = words.at(plain, at, end);
        if (word.isEmpty()) {
            understood = false;
            return at + 1;
        }
        MoneyWords.Meaning meaning = word.get().meaning();
        inParts |= plain.startsWith("其中", at);
        if (meaning.account().isPresent()) {
            named = meaning.account();
        } else if (!meaning.columns().isEmpty()) {
            columns = meaning.columns();
            columnIsNew = true;
            amounts = columns.stream().anyMatch(Column::isRate) ? amounts : columns;
        }
        return word.get().end();
    }

    private void endClause() {
        if (understood) {
            remember();
        } else {
            foreignSentence = true;
            foreign |= columnIsNew;
            columns = List.of();
        }
        clear();
    }

    private void clear() {
        understood = true;
        named = Optional.empty();
    }

    private void remember() {
        if (named.isPresent()) {
            lastNamed = named;
            first = first.or(() -> named);
            foreignSentence = false;
        }
    }

    private Optional<Claim> claim(Printed number) {
        String unit = unit(number.end());
        boolean isMoney = unit.endsWith(Figure.YUAN);
        Optional<Claim> claim = understood && (isMoney || number.isPercent()) ? claim(number, unit) : Optional.empty();
        if (understood) {
            remember();
        } else {
            foreign = true;
            foreignSentence = true;
        }
        columnIsNew = false;
        clear();
        return claim;
    }

    /** How many projects there are: of those named before, else of all that the list has. */
    private Optional<Claim> count(Printed number) {
        if (!understood || foreign || foreignSentence) {
            return Optional.empty();
        }
        List<Account> accounts = new ArrayList<>(
                named.or(() -> lastNamed).or(() -> first).stream().toList());
        accounts.addAll(this.accounts.byWords().values());
        List<Figure> figures = accounts.stream()
                .flatMap(account -> account.find(Column.PROJECTS).stream())
                .limit(1)
                .toList();
        return figures.isEmpty() ? Optional.empty() : Optional.of(new Claim(passage, number, "个", figures));
    }

    private Optional<Claim> claim(Printed number, String unit) {
        List<Figure> figures = new ArrayList<>();
        for (Account account : candidates()) {
            columns(number).stream()
                    .filter(column -> column.isRate() == number.isPercent())
                    .flatMap(column -> account.find(column).stream())
                    .forEach(figures::add);
        }
        if (figures.isEmpty()) {
            named.filter(account -> !account.name().isEmpty() && columns(number).size() == 1)
                    .filter(account -> columns.get(0).isRate() == number.isPercent())
                    .ifPresent(
                            account -> beyondForm.add(new Statement(passage, account.name(), columns.get(0), number)));
            return Optional.empty();
        }
        return Optional.of(new Claim(passage, number, unit, figures));
    }

    /** What was stated of an account by its name and the form does not hold. */
    List<Statement> beyondForm() {
        return beyondForm;
    }

    /** The columns last named; of a part whose column its sentence leaves out the one named before, or any other. */
    private List<Column> columns(Printed number) {
        boolean isLeftOut = columns.isEmpty() || columns.stream().anyMatch(Column::isRate);
        if (number.isPercent() || columnIsNew || !inParts || !isLeftOut) {
            return columns;
        }
        Set<Column> any = new LinkedHashSet<>(amounts);
        any.addAll(List.of(Column.EXECUTED, Column.ADJUSTED, Column.INITIAL));
        return amounts.isEmpty() ? List.of() : List.copyOf(any);
    }

    /** What the number may be of: what its own clause names, else what was named before. */
    private Set<Account> candidates() {
        Set<Account> candidates = new LinkedHashSet<>();
        if (named.isPresent()) {
            candidates.add(named.get());
            return candidates;
        }
        if (foreign || foreignSentence || !columnIsNew) {
            return candidates;
        }
        if (lastNamed.map(this::isUnknown).orElse(ofAnything)) {
            return candidates;
        }
        if (inParts) {
            first.ifPresent(candidates::add);
            subject.ifPresent(candidates::add);
        }
        lastNamed.ifPresent(candidates::add);
        first.ifPresent(candidates::add);
        subject.ifPresent(candidates::add);
        if (!candidates.isEmpty()) {
            candidates.add(accounts.total());
        }
        return candidates;
    }

    /** Whether the form does not hold that of it: then nobody knows whether the number is of it or of the whole. */
    private boolean isUnknown(Account account) {
        return columns.stream().noneMatch(column -> account.find(column).isPresent());
    }

    /** 元 or nothing; a number that goes on otherwise is no amount. */
    private String unit(int end) {
        return plain.startsWith(Figure.YUAN, end) && !plain.startsWith("元/", end) && !plain.startsWith("元旦", end)
                ? Figure.YUAN
                : "";
    }
}
