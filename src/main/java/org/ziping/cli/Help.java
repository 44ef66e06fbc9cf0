package org.ziping.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.AlreadySelectedException;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.MissingOptionException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** The help texts: what it is for and examples first, options after. */
final class Help {

    private static final int NEAR = 3;
    private static final int OPTION_WIDTH = 26;

    private Help() {}

    static String overview(List<Command> commands) {
        StringBuilder text = new StringBuilder("""
                ziping 自评：读绩效自评表，算分，把得分写回原表，附汇总和图表

                例如：
                  ziping score 自评表.xlsx           算分，结果写到 output/
                  ziping check 自评表.xlsx           只检查，不写任何文件

                命令：
                """);
        for (Command command : commands) {
            text.append("  ")
                    .append(pad(command.name(), OPTION_WIDTH))
                    .append(command.purpose())
                    .append('\n');
        }
        return text.append("\n每个命令的用法：ziping 命令 --help；版本：ziping --version\n").toString();
    }

    static String of(Command command) {
        StringBuilder text = new StringBuilder();
        text.append(command.purpose())
                .append("\n\n用法：ziping ")
                .append(command.name())
                .append(' ');
        text.append(command.arguments())
                .append("\n\n例如：\n")
                .append(command.example())
                .append("\n选项：\n");
        for (Option option : command.options().getOptions()) {
            text.append("  ")
                    .append(pad(spelling(option), OPTION_WIDTH))
                    .append(option.getDescription())
                    .append('\n');
        }
        return text.append("  ")
                .append(pad("-h, --help", OPTION_WIDTH))
                .append("显示这段说明\n")
                .toString();
    }

    /** A parser's complaint in Chinese. */
    static String say(ParseException wrong) {
        if (wrong instanceof UnrecognizedOptionException unknown) {
            return "没有选项 " + unknown.getOption();
        }
        if (wrong instanceof MissingArgumentException missing) {
            return "选项 " + spelling(missing.getOption()) + " 后面缺少内容";
        }
        if (wrong instanceof MissingOptionException missing) {
            return "缺少选项 -" + missing.getMissingOptions().get(0);
        }
        if (wrong instanceof AlreadySelectedException twice) {
            return "选项 " + spelling(twice.getOption()) + " 与另一个选项冲突";
        }
        return "命令行看不懂：" + wrong.getMessage();
    }

    /** The word that was probably meant, if one is near enough. */
    static Optional<String> nearest(String word, Collection<String> words) {
        return words.stream()
                .filter(candidate -> distance(word, candidate) < NEAR)
                .min((one, other) -> distance(word, one) - distance(word, other));
    }

    private static String spelling(Option option) {
        String argument = option.hasArg() ? " " + option.getArgName() : "";
        String length = option.getLongOpt() == null ? "" : "--" + option.getLongOpt();
        String letter = option.getOpt() == null ? "" : "-" + option.getOpt();
        return letter + (letter.isEmpty() || length.isEmpty() ? "" : ", ") + length + argument;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(2, width - text.length()));
    }

    /** How many letters have to be changed, added or left out. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            int diagonal = i - 1;
            for (int j = 0; j <= other.length(); j++) {
                int above = row[j];
                if (i == 0 || j == 0) {
                    row[j] = i + j;
                } else {
                    int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                    row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + same);
                }
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
