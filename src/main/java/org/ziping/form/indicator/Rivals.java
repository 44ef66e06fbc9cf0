package org.ziping.form.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ziping.form.header.IndicatorColumn;
import org.ziping.form.header.Synonyms;

/** Settles which of several columns that words give the same meaning has it. */
final class Rivals {

    private final IndicatorColumn role;
    private final List<Candidate> named;
    private final IndicatorColumns columns;
    private final Arithmetic arithmetic;

    Rivals(IndicatorColumn role, List<Candidate> named, IndicatorColumns columns, Arithmetic arithmetic) {
        this.role = role;
        this.named = named;
        this.columns = columns;
        this.arithmetic = arithmetic;
    }

    /** Takes a column for a meaning on some grounds. */
    interface Taking {
        void take(IndicatorColumn role, Candidate candidate, String grounds);
    }

    void settle(Taking taking, Consumer<Candidate> leaveOpen) {
        switch (role) {
            case NAME, LEVEL1, LEVEL2 -> levels(taking, leaveOpen);
            case TARGET -> parts(taking, leaveOpen);
            case WEIGHT -> weights(taking, leaveOpen);
            case SCORE -> scores(taking, leaveOpen);
            case REASON -> reasons(taking);
            case ACTUAL -> results(taking, leaveOpen);
            default -> first(taking);
        }
    }

    /** Of several names the strongest word names the indicator; what stands left of it are levels. */
    private void levels(Taking taking, Consumer<Candidate> leaveOpen) {
        List<Candidate> filled = filled();
        Candidate name = role == IndicatorColumn.NAME ? strongestName(filled) : filled.get(0);
        taking.take(role, name, name.wordGround());
        for (Candidate other : named) {
            if (other != name && !explains(other, name)) {
                leaveOpen.accept(other);
            }
        }
    }

    private static Candidate strongestName(List<Candidate> filled) {
        List<Candidate> names = filled.stream()
                .filter(one -> !one.content().isLevel1() && !one.content().isLevel2())
                .toList();
        List<Candidate> rivals = names.isEmpty() ? filled : names;
        Candidate best = rivals.get(0);
        for (Candidate one : rivals) {
            boolean stronger = isLevelWord(one) && !isLevelWord(best);
            boolean same = isLevelWord(one) == isLevelWord(best);
            boolean richer = one.content().distinct() > best.content().distinct();
            boolean right = isLevelWord(one)
                    || one.column().header().equals(best.column().header());
            best = stronger || same && (richer || right && !explains(one, best)) ? one : best;
        }
        return best;
    }

    /** Whether 具体指标 only says in other words what each 三级指标 left of it is. */
    private static boolean explains(Candidate one, Candidate left) {
        return !one.column().lowest().plain().contains("级")
                && left.column().lowest().plain().contains("级")
                && one.content().distinct() <= left.content().distinct();
    }

    private static boolean isLevelWord(Candidate candidate) {
        String words = candidate.column().lowest().plain();
        return words.contains("级") || words.contains("具体");
    }

    /** One header over sign, value and unit. */
    private void parts(Taking taking, Consumer<Candidate> leaveOpen) {
        List<Candidate> values = new ArrayList<>();
        for (Candidate one : filled()) {
            if (one.content().isSigns()) {
                taking.take(IndicatorColumn.SIGN, one, one.wordGround() + "；内容全部为比较符号");
            } else if (one.content().isUnits() && !values.isEmpty() && isBeside(values, one)) {
                taking.take(IndicatorColumn.UNIT, one, one.wordGround() + "；内容全部为计量单位");
            } else {
                values.add(one);
            }
        }
        if (values.size() == 1) {
            taking.take(role, values.get(0), values.get(0).wordGround());
        } else {
            values.forEach(leaveOpen);
        }
    }

    private static boolean isBeside(List<Candidate> values, Candidate one) {
        return values.get(values.size() - 1).column().last() + 1 == one.column().first();
    }

    /** Of several columns of points the one that adds up; the other may be the score. */
    private void weights(Taking taking, Consumer<Candidate> leaveOpen) {
        takeNamedWithPoints(taking);
        List<Candidate> ofRows = ofRows();
        List<Candidate> adding = adding(ofRows);
        Optional<Candidate> only = adding.size() == 1 ? only(adding) : only(filled(ofRows));
        only.ifPresent(one -> taking.take(
                role,
                one,
                one.wordGround()
                        + arithmetic
                                .weights(one.column(), one.content())
                                .map(sum -> "；" + sum)
                                .orElse("")));
        ofRows.stream().filter(one -> only.isEmpty() || one != only.get()).forEach(leaveOpen);
    }

    /** 项目权重 over 项目决策2分 and 项目管理13分 is the level, and says what it is worth. */
    private void takeNamedWithPoints(Taking taking) {
        named.stream()
                .filter(one -> !columns.has(IndicatorColumn.LEVEL1) && isNames(one))
                .findFirst()
                .ifPresent(one -> taking.take(IndicatorColumn.LEVEL1, one, one.wordGround() + "；内容为文字"));
    }

    private static boolean isNames(Candidate one) {
        return one.content().isWords();
    }

    private List<Candidate> adding(List<Candidate> some) {
        return some.stream()
                .filter(one -> arithmetic.weights(one.column(), one.content()).isPresent())
                .toList();
    }

    /**
     * Without the points of upper levels. Where several columns add up, the one with most cells has those of the rows: 自评权重｜分值;
     * else they stand right beside their levels: 一级指标｜分值｜二级指标｜分值｜三级指标｜分值.
     */
    private List<Candidate> ofRows() {
        List<Candidate> adding = adding(named);
        int most = adding.stream().mapToInt(one -> one.content().cells()).max().orElse(0);
        List<Candidate> finest =
                adding.stream().filter(one -> one.content().cells() == most).toList();
        if (adding.size() > 1 && finest.size() == 1) {
            return finest;
        }
        List<Candidate> ofRows = named.stream()
                .filter(one -> !isNames(one) && !isBesideUpperLevel(one))
                .toList();
        return ofRows.isEmpty() ? named : ofRows;
    }

    private boolean isBesideUpperLevel(Candidate one) {
        boolean beside = Stream.of(IndicatorColumn.LEVEL1, IndicatorColumn.LEVEL2)
                .flatMap(level -> columns.find(level).stream())
                .anyMatch(level -> level.last() + 1 == one.column().first());
        return beside
                && Stream.of(IndicatorColumn.LEVEL2, IndicatorColumn.NAME)
                        .flatMap(level -> columns.find(level).stream())
                        .anyMatch(level -> level.first() > one.column().last());
    }

    /** 自评得分 is the unit's own; else the one whose figures fit their weights. */
    private void scores(Taking taking, Consumer<Candidate> leaveOpen) {
        List<Candidate> own = named.stream()
                .filter(one -> one.column().words().contains("自评"))
                .toList();
        Optional<Candidate> chosen = own.size() == 1 ? Optional.of(own.get(0)) : only(filled());
        chosen.ifPresent(one -> taking.take(role, one, one.wordGround()));
        named.stream().filter(one -> chosen.isEmpty() || one != chosen.get()).forEach(leaveOpen);
    }

    private static Optional<Candidate> only(List<Candidate> some) {
        return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
    }

    /** Below 偏差原因分析 may stand 经费保障, 人员保障, … to be ticked, and 原因说明, which says it in words. */
    private void reasons(Taking taking) {
        Candidate said = filled().stream()
                .filter(one -> Synonyms.indicatorColumns()
                        .find(one.column().lowest())
                        .filter(own -> own.role() == role)
                        .isPresent())
                .findFirst()
                .orElse(filled().get(0));
        taking.take(role, said, said.wordGround());
    }

    private Candidate first(Taking taking) {
        Candidate first = filled().get(0);
        taking.take(role, first, first.wordGround());
        return first;
    }

    /** The first that is filled; of two with different numbers for one row nobody knows which was reached. */
    private void results(Taking taking, Consumer<Candidate> leaveOpen) {
        List<Candidate> filled = filled();
        boolean differ = filled.stream()
                .anyMatch(one -> one.content().contradicts(filled.get(0).content()));
        Optional<Candidate> taken = differ ? Optional.empty() : Optional.of(first(taking));
        named.stream().filter(one -> taken.isEmpty() || one != taken.get()).forEach(leaveOpen);
    }

    private List<Candidate> filled() {
        return filled(named);
    }

    /** Those with something in them; all if none has. */
    private static List<Candidate> filled(List<Candidate> some) {
        List<Candidate> filled =
                some.stream().filter(one -> !one.content().isEmpty()).toList();
        return filled.isEmpty() ? some : filled;
    }
}
