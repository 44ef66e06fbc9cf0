package org.ziping.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.ziping.model.rules.Rules;
import org.ziping.scoring.RulesFile;
import org.ziping.settings.SettingsException;

/** The options that several commands share, and what they mean. */
final class Words {

    static final Option JSON =
            Option.builder().longOpt("json").desc("结果以 JSON 输出").get();
    static final Option RULES = Option.builder()
            .longOpt("rules")
            .hasArg()
            .argName("NAME|FILE")
            .desc("评分规则：名称或文件，默认 national")
            .get();
    static final Option OUTPUT_FOLDER = Option.builder("o")
            .longOpt("output")
            .hasArg()
            .argName("DIR")
            .desc("结果写到哪个文件夹，默认 output")
            .get();

    private Words() {}

    static Path path(String word) throws UsageException {
        try {
            return Path.of(word);
        } catch (InvalidPathException impossible) {
            throw new UsageException("“" + word + "”不能是文件名");
        }
    }

    /** The rules that were asked for: a built-in name first, else a file. Those built in are read while the first file is. */
    static CompletableFuture<Rules> rules(CommandLine words) throws UsageException {
        String asked = Optional.ofNullable(words.getOptionValue(RULES)).orElse(RulesFile.DEFAULT);
        if (!RulesFile.names().contains(asked) && !Files.exists(path(asked))) {
            throw new UsageException("没有“" + asked + "”这套规则，也没有这个文件；内置的规则：" + String.join("、", RulesFile.names()));
        }
        try {
            return RulesFile.names().contains(asked)
                    ? CompletableFuture.supplyAsync(() -> RulesFile.named(asked))
                    : CompletableFuture.completedFuture(RulesFile.load(path(asked)));
        } catch (SettingsException wrong) {
            throw new UsageException(wrong.getMessage());
        }
    }
}
