package org.ziping.workbook.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ziping.model.grid.CellAddress;
import org.ziping.workbook.Difference;
import org.ziping.workbook.Marks;

/** The marks on a sheet: those that were wanted and no others; comments and drawings of others are as they were. */
final class MarksProof {

    private final String part;
    private final String sheet;
    private final List<Marks.Mark> wanted;
    private final List<Difference> differences = new ArrayList<>();

    MarksProof(String part, String sheet, List<Marks.Mark> wanted) {
        this.part = part;
        this.sheet = sheet;
        this.wanted = wanted;
    }

    List<Difference> compare(SheetComments before, SheetComments after, SheetProof proof) {
        same(before.others(), after.others(), "他人的批注变了");
        same(new TreeSet<>(before.otherLinks()), new TreeSet<>(after.otherLinks()), "工作表的关系变了");
        if (!before.otherShapes().equals(after.otherShapes())) {
            differ(sheet, "图形与原文件不同");
        }
        Map<String, String> words = new TreeMap<>();
        Map<String, TreeSet<String>> fills = new TreeMap<>();
        Map<String, org.ziping.model.Severity> worst = new HashMap<>();
        for (Marks.Mark mark : wanted) {
            CellAddress anchor = proof.anchor(mark.cell());
            worst.merge(anchor.a1(), mark.severity(), (a, b) -> a.compareTo(b) < 0 ? a : b);
            if (!before.otherCells().contains(anchor.a1())) {
                words.merge(anchor.a1(), mark.text(), (a, b) -> a + "\n" + b);
            }
        }
        worst.forEach((cell, severity) ->
                fills.computeIfAbsent(severity.code(), code -> new TreeSet<>()).add(cell));
        Map<String, TreeSet<String>> there = new TreeMap<>();
        proof.fills().forEach((code, cells) -> there.put(code, new TreeSet<>(Set.of(cells.split(" ")))));
        same(fills, there, "标记的底色与计划不符");
        same(words, after.own(), "标记的批注与计划不符");
        return differences;
    }

    private void same(Object should, Object is, String sentence) {
        if (!should.equals(is)) {
            differ(sheet, sentence + "：应为" + should + "，现为" + is);
        }
    }

    private void differ(String place, String sentence) {
        differences.add(new Difference(part, place, sentence));
    }
}
