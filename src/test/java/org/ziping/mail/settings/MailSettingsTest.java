package org.ziping.mail.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.mail.model.MailAddress;
import org.ziping.settings.SettingsException;
import org.ziping.settings.SettingsText;

/** The section mail of ziping.yaml. */
class MailSettingsTest {

    private static MailSettings read(String yaml) {
        return MailSettings.of(new SettingsText("ziping.yaml", yaml).all("mail").orElseThrow());
    }

    @Test
    void twoKeysAreEnough() {
        MailSettings settings = read("host: smtp.example.org\nfrom: jx@example.org\n");

        assertThat(settings.server().port()).isEqualTo(465);
        assertThat(settings.server().security()).isEqualTo(Security.SSL);
        assertThat(settings.server().user()).isEmpty();
        assertThat(settings.limits()).isEqualTo(new MailLimits(10, 500, 20L << 20, List.of()));
        assertThat(settings.auto()).isFalse();
        assertThat(settings.asciiNames()).isFalse();
    }

    @Test
    void everyKeyIsRead() {
        MailSettings settings = read("""
                host: smtp.example.org
                port: 2525
                security: starttls
                user: jx@example.org
                password-file: 邮箱密码.txt
                from: "区财政局绩效科 <jx@Example.org>"
                reply-to: li@example.org
                per-minute: 3
                per-day: 99
                allowed-domains: [example.org, Gov.cn]
                max-size: 5MB
                ascii-names: true
                auto: true
                """);

        assertThat(settings.server().shown()).isEqualTo("smtp.example.org:2525");
        assertThat(settings.server().user()).contains("jx@example.org");
        assertThat(settings.passwordFile()).contains(Path.of("邮箱密码.txt"));
        assertThat(settings.from()).isEqualTo(new Mailbox("区财政局绩效科", new MailAddress("jx@example.org")));
        assertThat(settings.limits()).isEqualTo(new MailLimits(3, 99, 5L << 20, List.of("example.org", "gov.cn")));
        assertThat(settings.asciiNames()).isTrue();
        assertThat(settings.auto()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            port: 0            | ziping.yaml 第 3 行：mail.port 写的是“0”，应为 1 到 65535 的整数
            port: 70000        | ziping.yaml 第 3 行：mail.port 写的是“70000”，应为 1 到 65535 的整数
            security: none     | ziping.yaml 第 3 行：mail.security 写的是“none”，只有邮件服务器就在本机（localhost）时才能用 none，其他的请写 ssl 或 starttls
            security: tls      | ziping.yaml 第 3 行：mail.security 写的是“tls”，只能是 ssl、starttls、none 之一
            reply-to: 李老师   | ziping.yaml 第 3 行：mail.reply-to 写的是“李老师”，应为邮箱，如 jx@example.org 或 "区财政局绩效科 <jx@example.org>"
            max-size: 20       | ziping.yaml 第 3 行：mail.max-size 写的是“20”，应为大小，如 20MB
            allowed-domains: [qq] | ziping.yaml 第 3 行：mail.allowed-domains 写的是“qq”，应为邮箱的域名，如 example.org
            """)
    void whatIsNotAllowedIsNamedWithItsLine(String line, String sentence) {
        assertThatThrownBy(() -> read("host: smtp.example.org\nfrom: jx@example.org\n" + line + "\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessage(sentence);
    }

    @Test
    void aPasswordDoesNotBelongThereAndIsNotRepeated() {
        assertThatThrownBy(() -> read("host: smtp.example.org\nfrom: jx@example.org\npassword: hunter2\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("ziping.yaml 第 3 行：mail 的项名 写的是“password”，只能是 host、port、")
                .hasMessageNotContaining("hunter2");
    }
}
