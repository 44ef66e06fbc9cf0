package org.ziping.mail.smtp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ziping.mail.model.MailException;

/** The password of the mail account: from the environment, else from a file that only its owner can read. Never shown. */
public final class Password {

    /** The variable it is looked for in. */
    public static final String VARIABLE = "ZIPING_MAIL_PASSWORD";

    private static final Set<PosixFilePermission> OF_OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private static final List<String> SYSTEM = List.of("NT AUTHORITY\\SYSTEM", "BUILTIN\\Administrators");

    private final String secret;

    private Password(String secret) {
        this.secret = secret;
    }

    /** A password that is known already. */
    public static Password of(String secret) {
        return new Password(secret);
    }

    /**
     * Finds it.
     *
     * @param variable what the environment says
     * @throws MailException if there is none, or others can read the file
     */
    public static Password find(Optional<String> variable, Optional<Path> file) throws MailException {
        if (variable.isPresent() && !variable.get().isBlank()) {
            return new Password(variable.get().strip());
        }
        if (file.isEmpty()) {
            throw new MailException(
                    "没有邮箱的密码，请放进环境变量 " + VARIABLE + "，或在 ziping.yaml 的 mail.password-file 写明密码文件（QQ、163 等邮箱要用授权码）");
        }
        return new Password(read(file.get()));
    }

    private static String read(Path file) throws MailException {
        try {
            if (isOpenToOthers(file)) {
                throw new MailException("密码文件“" + file + "”别人也能读，请只给自己读的权限（Linux：chmod 600；Windows：属性 → 安全）");
            }
            String secret = Files.readString(file, StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .strip();
            if (secret.isEmpty() || secret.lines().count() > 1) {
                throw new MailException("密码文件“" + file + "”里应只有一行密码");
            }
            return secret;
        } catch (IOException unreadable) {
            throw new MailException("密码文件“" + file + "”读不出来，请核对文件名和权限");
        }
    }

    private static boolean isOpenToOthers(Path file) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            return posix.readAttributes().permissions().stream().anyMatch(OF_OTHERS::contains);
        }
        AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (acl == null) {
            return false;
        }
        UserPrincipal owner = Files.getOwner(file, LinkOption.NOFOLLOW_LINKS);
        return acl.getAcl().stream().anyMatch(entry -> letsRead(entry, owner));
    }

    private static boolean letsRead(AclEntry entry, UserPrincipal owner) {
        return entry.type() == AclEntryType.ALLOW
                && entry.permissions().contains(AclEntryPermission.READ_DATA)
                && !entry.principal().equals(owner)
                && !SYSTEM.contains(entry.principal().getName());
    }

    /** Words in which it does not stand, neither plain nor as it goes over the line; it stands there as {@code ***}. */
    String hiddenIn(String words) {
        String encoded = Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
        return words.replace(secret, "***").replace(encoded, "***");
    }

    String secret() {
        return secret;
    }

    @Override
    public String toString() {
        return "***";
    }
}
