package org.ziping.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.ziping.model.rules.RuleKey;
import org.ziping.settings.Setting;
import org.ziping.settings.SettingsException;
import org.ziping.settings.SettingsText;

/** The keys of a rules file as they stand there, those of the file that it extends filled in. */
final class Settings {

    private static final String EXTENDS = "extends";
    private static final String CLAUSES = "clauses";
    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.ya?ml$");

    private final String file;
    /** How the rules of each file are called, of this one and of those it extends. */
    private final Map<String, String> names;

    private final Map<RuleKey, Setting> byKey;
    private final List<Setting> clauses;

    private Settings(String file) {
        this.file = file;
        this.names = new HashMap<>();
        this.byKey = new EnumMap<>(RuleKey.class);
        this.clauses = new ArrayList<>();
    }

    /**
     * The keys in a text.
     *
     * @throws SettingsException if it is no YAML or has an unknown key
     */
    static Settings parse(SettingsText text) {
        String file = text.file();
        Settings settings = new Settings(file);
        MappingNode top = text.all("规则文件")
                .orElseThrow(() -> new SettingsException(file + "：文件是空的，请写入规则，如 extends: " + RulesFile.DEFAULT))
                .mapping();
        for (NodeTuple entry : top.getValue()) {
            String name = settings.nameOf(entry);
            if (name.equals(EXTENDS)) {
                settings.fillIn(
                        RulesFile.builtIn(new Setting(file, EXTENDS, entry.getValueNode()).oneOf(RulesFile.names())));
            }
        }
        settings.section("", top);
        settings.takeName();
        return settings;
    }

    /** What a key is set to. */
    Setting require(RuleKey key) {
        return Optional.ofNullable(byKey.get(key))
                .orElseThrow(() -> new SettingsException(
                        file + "：缺少 " + key.path() + "，请写上，或在文件开头写 extends: " + RulesFile.DEFAULT));
    }

    /** The entries of the sections {@code clauses}, those of the file extended first. */
    List<Setting> clauses() {
        return List.copyOf(clauses);
    }

    /** The name of the rules that say it: those of this file, or of a file that it extends. */
    String nameOfRules(Setting setting) {
        return names.get(setting.file());
    }

    private void fillIn(Settings base) {
        names.putAll(base.names);
        byKey.putAll(base.byKey);
        byKey.remove(RuleKey.NAME);
        byKey.remove(RuleKey.TITLE);
        clauses.addAll(base.clauses);
    }

    /** Rules without a name go by their title, those without a title by the name of their file. */
    private void takeName() {
        Node fileName = new ScalarNode(Tag.STR, ENDING.matcher(file).replaceFirst(""), ScalarStyle.PLAIN);
        byKey.putIfAbsent(RuleKey.TITLE, new Setting(file, RuleKey.TITLE.path(), fileName));
        byKey.putIfAbsent(RuleKey.NAME, byKey.get(RuleKey.TITLE));
        names.put(file, byKey.get(RuleKey.NAME).text());
    }

    private void section(String path, MappingNode section) {
        Map<String, Integer> seen = new HashMap<>();
        for (NodeTuple entry : section.getValue()) {
            String name = nameOf(entry);
            int line = Setting.line(entry.getKeyNode());
            Integer before = seen.put(name, line);
            if (before != null) {
                throw SettingsException.at(file, line, "“" + name + "”写了两次，第 " + before + " 行已有，请删去一处");
            }
            take(path.isEmpty() ? name : path + "." + name, entry);
        }
    }

    private void take(String path, NodeTuple entry) {
        Setting setting = new Setting(file, path, entry.getValueNode());
        Optional<RuleKey> key = RuleKey.find(path);
        if (key.isPresent()) {
            byKey.put(key.get(), setting);
        } else if (path.equals(CLAUSES)) {
            clauses.addAll(setting.items());
        } else if (RuleKey.isSection(path)) {
            section(path, setting.mapping());
        } else if (!path.equals(EXTENDS)) {
            throw unknown(path, entry.getKeyNode());
        }
    }

    private SettingsException unknown(String path, Node at) {
        String section = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
        List<String> allowed = new ArrayList<>(RuleKey.namesIn(section));
        if (section.isEmpty()) {
            allowed.add(EXTENDS);
            allowed.add(CLAUSES);
        }
        return SettingsException.at(file, Setting.line(at), "没有“" + path + "”这一项，此处可写的有：" + String.join("、", allowed));
    }

    private String nameOf(NodeTuple entry) {
        return new Setting(file, "项名", entry.getKeyNode()).text();
    }
}
