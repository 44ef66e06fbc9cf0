package org.ziping.report.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values by the names of their tags; what one does not hold, the one around it may. */
public final class Scope {

    /** Stands where a figure is missing; the part of the sentence around it is left out. It occurs in no text. */
    public static final String GAP = "\uE000";

    private final Optional<Scope> around;
    private final Map<String, Object> values = new HashMap<>();

    private Scope(Optional<Scope> around) {
        this.around = around;
    }

    static Scope outermost() {
        return new Scope(Optional.empty());
    }

    /** A scope within this one: an item of a loop. */
    Scope within() {
        return new Scope(Optional.of(this));
    }

    /** Adds words; none leave a gap. */
    Scope put(String name, Optional<String> words) {
        return put(name, (Object) words.map(PlainWords::oneLine).orElse(GAP));
    }

    /** Adds a free text, a condition, a list of scopes or a chart. */
    Scope put(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** What the tag stands for here. */
    public Optional<Object> find(String name) {
        return Optional.ofNullable(values.get(name)).or(() -> around.flatMap(outer -> outer.find(name)));
    }

    /** The names that this scope itself holds. */
    Set<String> names() {
        return Set.copyOf(values.keySet());
    }
}
