package org.ziping.workbook.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.Edits;
import org.ziping.workbook.Difference;
import org.ziping.workbook.Marks;

/** Two packages compared part by part. */
public final class PackageProof {

    private static final String TYPES = "[content_types].xml";

    private final Archive before;
    private final Archive after;
    private final Outline original;
    private final Outline produced;
    private final Map<String, List<Edit>> plan = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Marks marks;
    private final Set<String> marked = new HashSet<>();
    private boolean formulasTouched;
    private boolean formulasChanged;

    private PackageProof(byte[] original, byte[] produced, Edits edits, Marks marks) {
        this.marks = marks;
        this.before = new Archive(original);
        this.after = new Archive(produced);
        this.original = new Outline(before);
        this.produced = new Outline(after);
        for (Edit edit : edits.all()) {
            String sheet = edit.address().sheet();
            this.original
                    .find(sheet)
                    .map(Outline.Tab::part)
                    .ifPresentOrElse(
                            part -> plan.computeIfAbsent(part, key -> new ArrayList<>())
                                    .add(edit),
                            () -> differ(this.original.book(), sheet, "计划写入的工作表在原文件中没有"));
        }
    }

    /**
     * What is otherwise than it should be.
     *
     * @param edits the plan: exactly these cells may differ, and must hold what was planned
     * @param marks exactly these must be there, and none of an earlier run
     * @throws org.ziping.workbook.Unwritable if a part of the original cannot be read
     */
    public static List<Difference> compare(byte[] original, byte[] produced, Edits edits, Marks marks) {
        try {
            return new PackageProof(original, produced, edits, marks).differences();
        } catch (UnreadablePart unreadable) {
            boolean cameSo = new Archive(original).sameAs(new Archive(produced), unreadable.part());
            throw cameSo ? unreadable.asItCame() : unreadable;
        }
    }

    private void differ(String part, String place, String sentence) {
        differences.add(new Difference(part, place, sentence));
    }

    private List<Difference> differences() {
        after.twice().forEach(name -> differ(name, "", "同名部件在文件中出现两次"));
        StylesProof styles = stylesProof(original.findPart("styles"), produced.findPart("styles"));
        differences.addAll(styles.differences());
        for (int place = 0; place < original.tabs().size(); place++) {
            if (!original.own().contains(place)) {
                compareSheet(original.tabs().get(place), styles);
            }
        }
        compareParts();
        compareOrderOfCalculation();
        differences.addAll(new BookProof(before, original, after, produced).differences());
        differences.addAll(new TypesProof(before, original, after, produced).differences());
        return differences;
    }

    private StylesProof stylesProof(Optional<String> was, Optional<String> is) {
        return StylesProof.of(was.or(() -> is).orElse("xl/styles.xml"), was.map(before::whole), is.map(after::whole));
    }

    private void compareSheet(Outline.Tab tab, StylesProof styles) {
        String part = tab.part();
        List<Edit> edits = plan.getOrDefault(part, List.of());
        List<Marks.Mark> wanted = marks.all().stream()
                .filter(mark -> mark.cell().sheet().equalsIgnoreCase(tab.name()))
                .toList();
        boolean mayBeMarked = !wanted.isEmpty()
                || original.comments(part).isOurs()
                || !original.own().isEmpty();
        boolean isTouched = !before.sameAs(after, part) || !before.sameAs(after, Links.partOf(part));
        if (!before.has(part)
                || !after.has(part)
                || edits.isEmpty() && !(mayBeMarked && (isTouched || !wanted.isEmpty()))) {
            return;
        }
        SheetComments old = original.comments(part);
        SheetComments now = produced.comments(part);
        SheetProof proof = new SheetProof(part, tab.name(), edits, styles);
        Optional<EqualPieces> shorter = withoutEqualPieces(part, edits);
        differences.addAll(proof.compare(
                () -> new SheetStream(
                        part, shorter.map(EqualPieces::openBefore).orElseGet(() -> before.open(part)), old.ownLinks()),
                () -> new SheetStream(
                        part, shorter.map(EqualPieces::openAfter).orElseGet(() -> after.open(part)), now.ownLinks()),
                () -> new SheetStream(part, after.open(part), now.ownLinks())));
        marked.add(part);
        if (mayBeMarked) {
            marked.add(Links.partOf(part));
            marked.addAll(old.parts());
            marked.addAll(now.parts());
            differences.addAll(new MarksProof(part, tab.name(), wanted).compare(old, now, proof));
        } else if (!proof.fills().isEmpty()) {
            differ(part, tab.name(), "多出标记的底色");
        }
        formulasTouched |= proof.formulasTouched();
        formulasChanged |= proof.formulasChanged();
    }

    private Optional<EqualPieces> withoutEqualPieces(String part, List<Edit> edits) {
        Set<Integer> named = new HashSet<>();
        edits.forEach(edit -> named.add(edit.address().row()));
        return before.find(part, EqualPieces.LARGEST)
                .flatMap(was ->
                        after.find(part, EqualPieces.LARGEST).flatMap(is -> EqualPieces.leftOut(was, is, named)));
    }

    private void compareParts() {
        Set<String> handled = new HashSet<>(plan.keySet());
        handled.addAll(marked);
        handled.add(TYPES);
        handled.add(original.book());
        handled.add(Links.partOf(original.book()));
        original.findPart("styles").ifPresent(handled::add);
        original.findPart("calcChain").ifPresent(handled::add);
        Set<String> all = new TreeSet<>(before.names());
        all.removeAll(original.ownParts());
        for (String part : all) {
            if (produced.ownParts().contains(part) || !after.has(part)) {
                if (original.findPart("calcChain").filter(part::equals).isEmpty()) {
                    differ(part, "", "原有部件不见了");
                }
            } else if (!handled.contains(part) && !before.sameAs(after, part)) {
                differ(part, "", "内容与原文件不同");
            }
        }
        for (String part : after.names()) {
            boolean styles = original.findPart("styles").isEmpty()
                    && produced.findPart("styles").filter(part::equals).isPresent();
            if (!all.contains(part) && !produced.ownParts().contains(part) && !styles) {
                differ(part, "", "多出一个原文件没有的部件");
            }
        }
    }

    /** The order of calculation must go if formulas came or went, may not change, and stays if none did. */
    private void compareOrderOfCalculation() {
        boolean mayGo =
                formulasTouched || !original.own().isEmpty() || !produced.own().isEmpty();
        original.findPart("calcChain").ifPresent(part -> {
            if (!after.has(part)) {
                if (!mayGo) {
                    differ(part, "", "没有公式增减而计算顺序不见了");
                }
            } else if (!before.sameAs(after, part)) {
                differ(part, "", "内容与原文件不同");
            } else if (formulasChanged) {
                differ(part, "", "公式有增减而计算顺序仍是旧的");
            }
        });
    }
}
