package org.ziping.mail.smtp;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the answers of the usual Chinese providers mean for the person at the desk. */
final class Advice {

    /** What servers say of an addressee whose mailbox takes nothing more; 452 without such words is the server's own disk. */
    private static final Pattern FULL = Pattern.compile(
            "mailbox.*(full|quota|exceed)|full mailbox|over ?quota|[45]\\.2\\.2|storage allocation|(邮箱|信箱).*满");

    private static final Pattern TOO_LARGE = Pattern.compile(
            "message (size|file) (is )?(too|exceed)|size (exceeds|limit)|too (large|big)|5\\.3\\.4|(邮件|附件).*过大");

    private Advice() {}

    /** Words in brackets to put behind an answer; blank if there is nothing to add. */
    static String on(ServerAnswer answer) {
        String words = answer.text().toLowerCase(Locale.ROOT);
        if (hasAny(words, "spm", "spam", "垃圾")) {
            return "（被当作垃圾邮件，请调小 ziping.yaml 的 mail.per-minute，或改一改信的模板）";
        }
        if (FULL.matcher(words).find()) {
            return "（对方的邮箱满了，请对方清理，或在 通讯录.xlsx 里换一个邮箱）";
        }
        if (TOO_LARGE.matcher(words).find()) {
            return "（附件太大，请另行传送；可以把 ziping.yaml 的 mail.max-size 改小）";
        }
        if (hasAny(words, "mi:", "frequen", "too many", "exceed", "limit", "频率", "超过", "超限")) {
            return "（发得太多或太快，请调小 ziping.yaml 的 mail.per-minute 或 mail.per-day）";
        }
        if (hasAny(words, "authoriz", "must be same", "must equal", "not allowed to send")) {
            return "（多数服务器要求 ziping.yaml 的 mail.from 与登录的邮箱相同）";
        }
        return "";
    }

    /** The same of an answer to an address; where nothing else is known of a refusal, the address is to be looked at. */
    static String onAddress(ServerAnswer answer) {
        String advice = on(answer);
        return advice.isEmpty() && answer.isNo() ? "（请核对 通讯录.xlsx 里的这个邮箱）" : advice;
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
