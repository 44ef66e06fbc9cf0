package org.ziping.mail.roster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ziping.mail.model.Addressee;
import org.ziping.mail.model.LetterId;
import org.ziping.mail.model.MailAddress;
import org.ziping.mail.model.MailException;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.grid.CellAddress;
import org.ziping.table.TableException;
import org.ziping.table.TableReader;

/** The office's list of addresses, 通讯录.xlsx: the only place letters get their addresses from. */
public final class Roster {

    /** The name of the file in the served folder. */
    public static final String FILE = "通讯录.xlsx";

    public static final String UNIT = "单位";
    public static final String ADDRESS = "邮箱";
    public static final String COPY = "抄送";
    public static final String CONTACT = "联系人";

    private final List<RosterLine> lines;
    private final Map<String, RosterLine> byUnit = new HashMap<>();
    private final CellAddress nextLine;

    private Roster(List<RosterLine> lines) {
        this.lines = lines;
        this.nextLine = lines.isEmpty()
                ? new CellAddress("通讯录", 1, 0)
                : below(lines.get(lines.size() - 1).unit().address(), 1);
        lines.forEach(this::add);
        noteSameAddresses();
    }

    /**
     * Reads the roster.
     *
     * @param allowedDomains where letters may go; none allows all
     * @throws MailException if it is not there, no workbook, or has no columns 单位 and 邮箱
     */
    public static Roster read(Path file, List<String> allowedDomains) throws MailException {
        if (!Files.exists(file)) {
            throw new MailException(
                    "还没有通讯录“" + file + "”，请先运行 ziping mail \"" + file.getParent() + "\" --roster 生成，填好邮箱后再发");
        }
        List<RosterLine> lines = new ArrayList<>();
        try {
            TableReader.of(file).requiring(UNIT, ADDRESS).read(row -> lines.add(new RosterLine(row, allowedDomains)));
        } catch (TableException unusable) {
            throw new MailException(unusable.getMessage());
        }
        return new Roster(lines);
    }

    private void add(RosterLine line) {
        if (!line.hasUnit()) {
            return;
        }
        RosterLine first = byUnit.putIfAbsent(LetterId.sameUnit(line.unit().text()), line);
        if (first != null) {
            String words =
                    "“" + line.unit().text() + "”在 " + first.unit().address().a1() + " 已有一行，请合并成一行，几个邮箱用分号隔开";
            line.refuse(line.unit(), FindingCode.ROSTER_UNIT_TWICE, words);
            first.refuse(
                    first.unit(),
                    FindingCode.ROSTER_UNIT_TWICE,
                    "“" + first.unit().text() + "”在 " + line.unit().address().a1() + " 还有一行，请合并成一行，几个邮箱用分号隔开");
        }
    }

    private void noteSameAddresses() {
        Map<String, RosterLine> first = new HashMap<>();
        for (RosterLine line : lines) {
            for (MailAddress address : line.to()) {
                RosterLine before = first.putIfAbsent(address.text().toLowerCase(Locale.ROOT), line);
                if (before != null && before != line) {
                    line.noteSame(before.addressCell().a1(), address);
                }
            }
        }
    }

    private static CellAddress below(CellAddress cell, int rows) {
        return new CellAddress(cell.sheet(), Math.min(cell.row() + rows, CellAddress.ROWS - 1), cell.column());
    }

    /** To whom the letters of a unit go; empty if its line is missing or wrong. */
    public Optional<Addressee> find(String unit) {
        return Optional.ofNullable(byUnit.get(LetterId.sameUnit(unit)))
                .filter(RosterLine::isUsable)
                .map(RosterLine::addressee);
    }

    /** Why {@link #find} gives nobody. */
    public String whyNot(String unit) {
        RosterLine line = byUnit.get(LetterId.sameUnit(unit));
        return line == null
                ? "通讯录里没有这个单位，请补上一行"
                : "通讯录 " + line.unit().address().a1() + " 这一行有错，请先改正";
    }

    /** Whether there is a line for a unit, right or wrong. */
    boolean knows(String unit) {
        return byUnit.containsKey(LetterId.sameUnit(unit));
    }

    /**
     * What is wrong with the roster, each at its cell; a unit without a line at a free cell below the last one.
     *
     * @param units those that are to get letters
     */
    public List<Finding> findings(Collection<String> units) {
        List<Finding> findings = new ArrayList<>();
        lines.forEach(line -> findings.addAll(line.findings()));
        int free = 0;
        for (String unit : missing(units)) {
            findings.add(Finding.at(
                    below(nextLine, free++), FindingCode.ROSTER_UNIT_MISSING, "通讯录里没有“" + unit + "”，请在这里补上单位，并填写邮箱"));
        }
        return findings;
    }

    /** The units without a line, each once, in their order. */
    public List<String> missing(Collection<String> units) {
        Map<String, String> missing = new LinkedHashMap<>();
        units.stream().filter(unit -> !knows(unit)).forEach(unit -> missing.putIfAbsent(LetterId.sameUnit(unit), unit));
        return List.copyOf(missing.values());
    }
}
