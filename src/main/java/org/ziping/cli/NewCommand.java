package org.ziping.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.ziping.cli.process.ExitCode;
import org.ziping.cli.process.Home;
import org.ziping.cli.terminal.Console;

/** {@code ziping new}: hands out an empty template. */
final class NewCommand implements Command {

    private static final Map<String, String> TEMPLATES = Map.of(
            "whole-unit", "部门整体支出绩效自评表.xlsx",
            "project", "项目支出绩效自评表.xlsx");

    private static final String FORMAT = ".xlsx";

    private static final Option OUTPUT_FILE = Option.builder("o")
            .longOpt("output")
            .hasArg()
            .argName("FILE")
            .desc("写成哪个文件，默认用模板的名称")
            .get();

    @Override
    public String name() {
        return "new";
    }

    @Override
    public String arguments() {
        return "whole-unit|project [-o FILE]";
    }

    @Override
    public String purpose() {
        return "取一份空白自评表：部门整体 whole-unit，项目 project";
    }

    @Override
    public String example() {
        return "  ziping new whole-unit -o 自评表.xlsx\n";
    }

    @Override
    public Options options() {
        return new Options().addOption(OUTPUT_FILE);
    }

    @Override
    public int run(CommandLine words, Console console) throws UsageException {
        List<String> kinds = words.getArgList();
        if (kinds.size() != 1 || !TEMPLATES.containsKey(kinds.get(0))) {
            throw new UsageException("请写明要哪一种：whole-unit（部门整体）或 project（项目）");
        }
        String template = TEMPLATES.get(kinds.get(0));
        Path file = Words.path(words.getOptionValue(OUTPUT_FILE, template));
        refuseOtherFormats(file);
        copy(template, file);
        console.out().println("空白表已写到 " + file);
        return ExitCode.DONE;
    }

    /** Excel refuses to open a workbook under the name of another format. */
    private static void refuseOtherFormats(Path file) throws UsageException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(FORMAT)) {
            throw new UsageException("空白表是 .xlsx 格式，“" + file + "”请改用 .xlsx 结尾的名称");
        }
    }

    private static void copy(String template, Path file) throws UsageException {
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            Files.copy(Home.template(template), file);
        } catch (FileAlreadyExistsException there) {
            throw new UsageException("“" + file + "”已经存在，请换一个名称");
        } catch (NoSuchFileException gone) {
            throw new UsageException("程序文件夹里没有模板“" + Home.template(template) + "”，请重新解压程序");
        } catch (IOException unwritable) {
            throw new UsageException("“" + file + "”写不进去，请换一个文件夹");
        }
    }
}
