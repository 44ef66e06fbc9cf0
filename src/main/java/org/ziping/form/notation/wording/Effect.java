package org.ziping.form.notation.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.form.notation.measure.Measure;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;

/**
 * What is to come of a project, in words: 有效提升群众获得感, 群众获得感明显提升.
 *
 * @param degree how much of it, from 有所 to 显著, word for word; empty where it is only named
 * @param thing what else the words say, their verb not counted: 群众获得感
 */
public record Effect(List<Integer> degree, String thing) {

    private static final Words VERBS = Vocabulary.words("作用·动词");
    private static final Map<String, Integer> RANKS = Vocabulary.ranked("作用·程度");
    private static final Words DEGREES = new Words(RANKS.keySet());
    private static final Words PARTICLES = Vocabulary.words("作用·虚词");
    private static final Words MORE = Vocabulary.words("作用·几件");
    private static final Words ONE = Vocabulary.words("作用·一件");
    private static final int PLAIN = 3;
    private static final int MEASURED = 4;
    private static final int LONGEST = 40;

    public Effect {
        degree = List.copyOf(degree);
    }

    /** The first verb of an effect in a text without blanks; empty if it has none. */
    public static Optional<String> verb(String text) {
        for (int at = 0; at < text.length(); at++) {
            Optional<String> verb = VERBS.findAt(text, at);
            if (verb.isPresent()) {
                return verb;
            }
        }
        return Optional.empty();
    }

    /** What a text says of the effect that a verb names; empty if it does not use that verb, or is a whole report. */
    public static Optional<Effect> of(String text, String verb) {
        int at = text.indexOf(verb);
        return at < 0 || text.length() > LONGEST
                ? Optional.empty()
                : Optional.of(without(text.substring(0, at) + text.substring(at + verb.length())));
    }

    private static Effect without(String words) {
        List<Integer> degrees = new ArrayList<>();
        StringBuilder thing = new StringBuilder();
        int at = 0;
        while (at < words.length()) {
            int from = at;
            Optional<String> degree = DEGREES.findAt(words, at);
            degree.map(RANKS::get).ifPresent(degrees::add);
            at += degree.or(() -> PARTICLES.findAt(words, from))
                    .map(String::length)
                    .orElse(0);
            if (at == from) {
                thing.append(words.charAt(at++));
            }
        }
        return new Effect(degrees, thing.toString());
    }

    /** Whether it says no less than what was wanted, of the same thing or, where only one was wanted, of none by name. */
    public boolean isAsMuchAs(Effect wanted) {
        boolean same = thing.equals(wanted.thing) || thing.isEmpty() && wanted.isOfOneThing();
        return same && least() >= wanted.most();
    }

    /** Whether it says by how much: 较上年提高2个百分点 of 提高, 农民收入增加500元 of 增加农民收入. */
    public boolean isMeasured(Effect wanted) {
        String by = thing.startsWith(wanted.thing) ? thing.substring(wanted.thing.length()) : thing;
        return wanted.isOfOneThing()
                && wanted.most() <= MEASURED
                && degree.isEmpty()
                && Measure.of(by).filter(Effect::isSomething).isPresent();
    }

    private static boolean isSomething(Measure by) {
        return by.quantity().number().signum() > 0
                && by.to().isEmpty()
                && by.lead().isEmpty()
                && by.tail().isEmpty();
    }

    /** 服务质量,促进增收, 收入和就业 and 环境优化服务 name another effect behind the first. */
    private boolean isOfOneThing() {
        return !MORE.anyIn(thing, ONE) && !VERBS.anyIn(thing);
    }

    private int least() {
        return degree.stream().min(Integer::compare).orElse(PLAIN);
    }

    private int most() {
        return degree.stream().max(Integer::compare).orElse(PLAIN);
    }
}
