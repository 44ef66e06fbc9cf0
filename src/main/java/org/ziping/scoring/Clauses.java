package org.ziping.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ziping.model.rules.Clause;
import org.ziping.model.rules.RuleKey;
import org.ziping.settings.Setting;

/** The section {@code clauses} of a rules file: what each key rests on. */
final class Clauses {

    private static final List<String> FIELDS = List.of("key", "words", "document", "verified", "witness");

    private Clauses() {}

    /** The clause of every key. It is that of the file that sets the key; where that file gives none, the line itself. */
    static Map<RuleKey, Clause> of(Settings settings) {
        Map<RuleKey, Stated> stated = settings.clauses().stream()
                .map(item -> stated(item, settings.nameOfRules(item)))
                .collect(Collectors.toMap(Stated::key, Function.identity(), (base, own) -> own));
        Map<RuleKey, Clause> clauses = new EnumMap<>(RuleKey.class);
        for (RuleKey key : RuleKey.values()) {
            Setting setting = settings.require(key);
            clauses.put(
                    key,
                    Optional.ofNullable(stated.get(key))
                            .filter(one -> one.file().equals(setting.file()))
                            .map(Stated::clause)
                            .orElseGet(() -> unstated(key, setting, settings.nameOfRules(setting))));
        }
        return clauses;
    }

    /** A clause with the key it belongs to and the file it stands in. */
    private record Stated(RuleKey key, String file, Clause clause) {}

    private static Clause unstated(RuleKey key, Setting setting, String name) {
        return new Clause(name, key.path() + ": " + setting.shown(), "规则文件本身", false, Optional.empty());
    }

    private static Stated stated(Setting item, String name) {
        Map<String, Setting> fields = item.fields(FIELDS);
        Setting key = item.require(fields, "key");
        RuleKey about = RuleKey.find(key.text()).orElseThrow(() -> key.refused("不是规则文件的项，应如 budget.weight"));
        return new Stated(
                about,
                item.file(),
                new Clause(
                        name,
                        item.require(fields, "words").text(),
                        item.require(fields, "document").text(),
                        item.require(fields, "verified").flag(),
                        Optional.ofNullable(fields.get("witness")).map(Setting::text)));
    }
}
