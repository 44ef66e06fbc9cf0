package org.ziping.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.mail.model.MailException;
import org.ziping.mail.settings.MailServer;
import org.ziping.mail.settings.Security;

/** Where the password comes from, and that it is never seen. */
class PasswordTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aFileOfItsOwner() throws Exception {
        file = Files.writeString(folder.resolve("密码.txt"), "\uFEFFs3cret\r\n");
        permit("rw-------");
    }

    private void permit(String permissions) throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void theEnvironmentComesFirst() throws Exception {
        assertThat(Password.find(Optional.of("other "), Optional.of(file)).secret())
                .isEqualTo("other");
    }

    @Test
    void aFileThatOnlyItsOwnerReadsIsUsed() throws Exception {
        assertThat(Password.find(Optional.empty(), Optional.of(file)).secret()).isEqualTo("s3cret");
    }

    @Test
    void aFileThatOthersReadIsRefusedWithoutBeingRepeated() throws Exception {
        permit("rw-r-----");
        assertThatThrownBy(() -> Password.find(Optional.empty(), Optional.of(file)))
                .isInstanceOf(MailException.class)
                .hasMessage("密码文件“" + file + "”别人也能读，请只给自己读的权限（Linux：chmod 600；Windows：属性 → 安全）");
    }

    @Test
    void withoutAnyThePlacesAreNamed() {
        assertThatThrownBy(() -> Password.find(Optional.empty(), Optional.empty()))
                .hasMessage(
                        "没有邮箱的密码，请放进环境变量 ZIPING_MAIL_PASSWORD，或在 ziping.yaml 的 mail.password-file 写明密码文件（QQ、163 等邮箱要用授权码）");
    }

    @Test
    void aFileOfSeveralLinesIsNoPassword() throws Exception {
        Files.writeString(file, "a\nb\n");
        assertThatThrownBy(() -> Password.find(Optional.empty(), Optional.of(file)))
                .hasMessage("密码文件“" + file + "”里应只有一行密码");
    }

    @Test
    void itIsNeverShown() throws Exception {
        Password password = Password.find(Optional.empty(), Optional.of(file));
        assertThat(password).hasToString("***");
        SmtpAccess access =
                SmtpAccess.of(new MailServer("localhost", 25, Security.NONE, Optional.of("jx")), Optional.of(password));
        assertThat(access.toString()).doesNotContain("s3cret");
    }
}
