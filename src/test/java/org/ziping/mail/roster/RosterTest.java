package org.ziping.mail.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.mail.EmptyRoster;
import org.ziping.mail.Letters;
import org.ziping.mail.model.Addressee;
import org.ziping.mail.model.MailAddress;
import org.ziping.mail.model.MailException;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.table.TableReader;

/** What the roster gives, and what is said of a wrong one. */
class RosterTest {

    @TempDir
    Path folder;

    private Roster roster(List<String> domains, String... lines) throws IOException, MailException {
        Path file = folder.resolve(Roster.FILE);
        RosterFile.write(
                file, Arrays.stream(lines).map(line -> line.split("\\|", -1)).toList());
        return Roster.read(file, domains);
    }

    private Roster roster(String... lines) throws IOException, MailException {
        return roster(List.of(), lines);
    }

    private static void assertFinding(Roster roster, FindingCode code, String message) {
        assertThat(roster.findings(List.of()))
                .extracting(Finding::code, Finding::message)
                .contains(tuple(code, message));
    }

    @Test
    void severalAddressesAreSeparatedAsPeopleDo() throws Exception {
        Addressee found = roster("区红十字会|a@x.cn;b@x.cn；c@x.cn, d@x.cn，e@x.cn、f@x.cn g@x.cn\nh@x.cn|i@x.cn a@X.cn|王会计")
                .find("区 红十字会")
                .orElseThrow();

        assertThat(found.to())
                .extracting(MailAddress::text)
                .containsExactly("a@x.cn", "b@x.cn", "c@x.cn", "d@x.cn", "e@x.cn", "f@x.cn", "g@x.cn", "h@x.cn");
        assertThat(found.copies()).extracting(MailAddress::text).containsExactly("i@x.cn");
        assertThat(found.contact()).isEqualTo("王会计");
    }

    @Test
    void fullWidthLettersCountAsWhatTheyStandFor() throws Exception {
        assertThat(roster("甲（本级）|ａ＠x.cn||").find("甲(本级)").orElseThrow().to())
                .containsExactly(Letters.address("a@x.cn"));
    }

    @Test
    void aUnitWithoutALineIsToldAtAFreeCell() throws Exception {
        Roster roster = roster("甲|a@x.cn||");
        assertThat(roster.findings(List.of("甲", "乙", "丙", "乙")))
                .extracting(Finding::code, Finding::message)
                .containsExactly(
                        tuple(FindingCode.ROSTER_UNIT_MISSING, "'通讯录'!A3 通讯录里没有“乙”，请在这里补上单位，并填写邮箱"),
                        tuple(FindingCode.ROSTER_UNIT_MISSING, "'通讯录'!A4 通讯录里没有“丙”，请在这里补上单位，并填写邮箱"));
        assertThat(roster.whyNot("乙")).isEqualTo("通讯录里没有这个单位，请补上一行");
    }

    @Test
    void twoLinesForOneUnitAreBothRefused() throws Exception {
        Roster roster = roster("甲|a@x.cn||", "甲 |b@x.cn||");
        assertFinding(roster, FindingCode.ROSTER_UNIT_TWICE, "'通讯录'!A2 “甲”在 A3 还有一行，请合并成一行，几个邮箱用分号隔开");
        assertFinding(roster, FindingCode.ROSTER_UNIT_TWICE, "'通讯录'!A3 “甲”在 A2 已有一行，请合并成一行，几个邮箱用分号隔开");
        assertThat(roster.find("甲")).isEmpty();
    }

    @Test
    void aMalformedAddressKeepsTheWholeLineBack() throws Exception {
        Roster roster = roster("甲|a@x.cn; b@x||", "乙|张会计||", "丙|a@x.cn|b@@x.cn|");
        assertFinding(roster, FindingCode.ROSTER_ADDRESS_MALFORMED, "'通讯录'!B2 第 2 个邮箱写法不对，请写成如 name@example.org 的样子");
        assertFinding(roster, FindingCode.ROSTER_ADDRESS_MALFORMED, "'通讯录'!B3 邮箱写法不对，请写成如 name@example.org 的样子");
        assertFinding(roster, FindingCode.ROSTER_ADDRESS_MALFORMED, "'通讯录'!C4 邮箱写法不对，请写成如 name@example.org 的样子");
        assertThat(List.of("甲", "乙", "丙")).allMatch(unit -> roster.find(unit).isEmpty());
        assertThat(roster.whyNot("甲")).isEqualTo("通讯录 A2 这一行有错，请先改正");
    }

    @Test
    void aLineWithoutAnAddressIsTold() throws Exception {
        assertFinding(roster("甲|||"), FindingCode.ROSTER_ADDRESS_MISSING, "'通讯录'!B2 没有填“甲”的邮箱，请填写邮箱");
    }

    @Test
    void aLineWithoutAUnitIsTold() throws Exception {
        assertFinding(roster("|a@x.cn||"), FindingCode.UNIT_MISSING, "'通讯录'!A2 没有写单位名称，请填写单位名称");
    }

    @Test
    void anAddressThatStandsTwiceIsToldAndUsedOnce() throws Exception {
        Roster roster = roster("甲|a@x.cn; A@x.cn||", "乙|b@x.cn; a@x.cn||");
        assertFinding(roster, FindingCode.ROSTER_ADDRESS_TWICE, "'通讯录'!B2 第 2 个邮箱在这一格里写了两遍，请核对是否填错");
        assertFinding(roster, FindingCode.ROSTER_ADDRESS_TWICE, "'通讯录'!B3 第 2 个邮箱与 B2 的相同，请核对是否填错");
        assertThat(roster.find("甲").orElseThrow().to()).hasSize(1);
        assertThat(roster.find("乙").orElseThrow().to()).hasSize(2);
    }

    @Test
    void onlyAllowedDomainsGetLetters() throws Exception {
        Roster roster = roster(
                List.of("example.org"),
                "甲|a@example.org; b@mail.EXAMPLE.org||",
                "乙|a@qq.com||",
                "丙|a@badexample.org||");
        String words = "邮箱不在允许的域名内（example.org），请核对邮箱，或在 ziping.yaml 的 mail.allowed-domains 加上它的域名";
        assertFinding(roster, FindingCode.ROSTER_DOMAIN_NOT_ALLOWED, "'通讯录'!B3 " + words);
        assertFinding(roster, FindingCode.ROSTER_DOMAIN_NOT_ALLOWED, "'通讯录'!B4 " + words);
        assertThat(roster.find("甲")).isPresent();
        assertThat(roster.find("乙")).isEmpty();
    }

    @Test
    void aFolderWithoutARosterIsToldHowToGetOne() {
        assertThatThrownBy(() -> Roster.read(folder.resolve(Roster.FILE), List.of()))
                .isInstanceOf(MailException.class)
                .hasMessage("还没有通讯录“" + folder.resolve(Roster.FILE) + "”，请先运行 ziping mail \"" + folder
                        + "\" --roster 生成，填好邮箱后再发");
    }

    @Test
    void anEmptyRosterHasTheUnitsAndIsNeverWrittenOver() throws Exception {
        assertThat(EmptyRoster.write(folder, List.of("甲", "乙"))).contains(folder.resolve(Roster.FILE));
        byte[] before = Files.readAllBytes(folder.resolve(Roster.FILE));
        assertThat(Roster.read(folder.resolve(Roster.FILE), List.of()).missing(List.of("甲", "乙", "丙")))
                .containsExactly("丙");

        Path beside = EmptyRoster.write(folder, List.of("甲", "丙")).orElseThrow();

        assertThat(beside).isEqualTo(folder.resolve("发件").resolve("通讯录-待补.xlsx"));
        List<String> units = new ArrayList<>();
        TableReader.of(beside).requiring("单位", "邮箱", "抄送", "联系人").read(row -> units.add(row.text("单位")));
        assertThat(units).containsExactly("丙");
        assertThat(Files.readAllBytes(folder.resolve(Roster.FILE))).isEqualTo(before);
        assertThat(EmptyRoster.write(folder, List.of("乙"))).isEmpty();
    }
}
