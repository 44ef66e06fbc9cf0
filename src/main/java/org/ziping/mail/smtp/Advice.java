package org.ziping.mail.smtp;

import java.util.Locale;

/** What the answers of the usual Chinese providers mean for the person at the desk. */
final class Advice {

    private Advice() {}

    /** Words in brackets to put behind an answer; blank if there is nothing to add. */
    static String on(ServerAnswer answer) {
        String words = answer.text().toLowerCase(Locale.ROOT);
        if (hasAny(words, "spm", "spam", "垃圾")) {
            return "（被当作垃圾邮件，请调小 ziping.yaml 的 mail.per-minute，或改一改信的模板）";
        }
        if (hasAny(words, "mi:", "frequen", "too many", "exceed", "limit", "频率", "超过", "超限")) {
            return "（发得太多或太快，请调小 ziping.yaml 的 mail.per-minute 或 mail.per-day）";
        }
        if (hasAny(words, "authoriz", "must be same", "must equal", "not allowed to send")) {
            return "（多数服务器要求 ziping.yaml 的 mail.from 与登录的邮箱相同）";
        }
        return "";
    }

    private static boolean hasAny(String words, String... signs) {
        for (String sign : signs) {
            if (words.contains(sign)) {
                return true;
            }
        }
        return false;
    }
}
