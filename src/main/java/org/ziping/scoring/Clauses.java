package org.ziping.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.model.rules.Clause;
import org.ziping.model.rules.RuleKey;
import org.ziping.settings.Setting;

/** The section {@code clauses} of a rules file: what each key rests on. */
final class Clauses {

    private static final List<String> FIELDS = List.of("key", "words", "document", "verified", "witness");

    private Clauses() {}

    /** A clause with the key it belongs to and the file it stands in. */
    record Stated(RuleKey key, String file, Clause clause) {}

    static List<Stated> of(Settings settings) {
        return settings.clauses().stream()
                .map(item -> stated(item, settings.nameOfRules(item)))
                .toList();
    }

    /** The clause of a key that is set without one: the line itself. */
    static Clause unstated(RuleKey key, Setting setting, Settings settings) {
        return new Clause(
                settings.nameOfRules(setting), key.path() + ": " + setting.shown(), "规则文件本身", false, Optional.empty());
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
