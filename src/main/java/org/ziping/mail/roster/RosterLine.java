package org.ziping.mail.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ziping.mail.model.Addressee;
import org.ziping.mail.model.MailAddress;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.grid.CellAddress;
import org.ziping.table.TableCell;
import org.ziping.table.TableRow;

/** One line of the roster, as it was written, and what is wrong with it by itself. */
final class RosterLine {

    private static final Pattern BETWEEN = Pattern.compile("[;；,，、|/\\s\\u3000]+");

    private final TableCell unit;
    private final TableCell addresses;
    private final Optional<TableCell> copies;
    private final String contact;
    private final List<Finding> findings = new ArrayList<>();
    private final List<MailAddress> to;
    private final List<MailAddress> cc;
    private boolean usable = true;

    RosterLine(TableRow row, List<String> allowedDomains) {
        this.unit = row.require(Roster.UNIT);
        this.addresses = row.require(Roster.ADDRESS);
        this.copies = row.find(Roster.COPY);
        this.contact = row.text(Roster.CONTACT);
        this.to = read(addresses, allowedDomains);
        this.cc = copies.map(cell -> read(cell, allowedDomains)).orElse(List.of());
        if (unit.isBlank()) {
            findings.add(Finding.at(unit.address(), FindingCode.UNIT_MISSING, "没有写单位名称，请填写单位名称"));
            usable = false;
        } else if (addresses.isBlank()) {
            refuse(addresses, FindingCode.ROSTER_ADDRESS_MISSING, "没有填“" + unit.text() + "”的邮箱，请填写邮箱");
        }
    }

    private List<MailAddress> read(TableCell cell, List<String> allowedDomains) {
        List<String> written = Arrays.stream(BETWEEN.split(cell.text()))
                .filter(word -> !word.isEmpty())
                .toList();
        List<MailAddress> read = new ArrayList<>();
        for (int at = 0; at < written.size(); at++) {
            String which = written.size() == 1 ? "邮箱" : "第 " + (at + 1) + " 个邮箱";
            Optional<MailAddress> address = MailAddress.find(written.get(at));
            if (address.isEmpty()) {
                refuse(cell, FindingCode.ROSTER_ADDRESS_MALFORMED, which + "写法不对，请写成如 name@example.org 的样子");
            } else if (!address.get().isWithin(allowedDomains)) {
                refuse(
                        cell,
                        FindingCode.ROSTER_DOMAIN_NOT_ALLOWED,
                        which + "不在允许的域名内（" + String.join("、", allowedDomains)
                                + "），请核对邮箱，或在 ziping.yaml 的 mail.allowed-domains 加上它的域名");
            } else if (read.stream().anyMatch(address.get()::isSameAs)) {
                findings.add(Finding.at(cell.address(), FindingCode.ROSTER_ADDRESS_TWICE, which + "在这一格里写了两遍，请核对是否填错"));
            } else {
                read.add(address.get());
            }
        }
        return read;
    }

    /** Notes what is wrong; the line is then not used. */
    void refuse(TableCell cell, FindingCode code, String words) {
        findings.add(Finding.at(cell.address(), code, words));
        usable = false;
    }

    /** Notes an address that stands in an earlier line too: one person may keep the books of two units. */
    void noteSame(String otherCell, MailAddress address) {
        String which = to.size() == 1 ? "邮箱" : "第 " + (to.indexOf(address) + 1) + " 个邮箱";
        findings.add(Finding.at(
                addresses.address(), FindingCode.ROSTER_ADDRESS_TWICE, which + "与 " + otherCell + " 的相同，请核对是否填错"));
    }

    boolean hasUnit() {
        return !unit.isBlank();
    }

    boolean isUsable() {
        return usable;
    }

    TableCell unit() {
        return unit;
    }

    CellAddress addressCell() {
        return addresses.address();
    }

    List<MailAddress> to() {
        return List.copyOf(to);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    Addressee addressee() {
        List<MailAddress> others = cc.stream()
                .filter(copy -> to.stream().noneMatch(copy::isSameAs))
                .toList();
        return new Addressee(unit.text(), to, others, contact);
    }
}
