package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.job.ResultName;
import org.ziping.job.Sha256;
import org.ziping.ledger.Claims;
import org.ziping.ledger.Database;
import org.ziping.ledger.FileOutcome;
import org.ziping.ledger.FormRow;
import org.ziping.ledger.Ledger;

/**
 * Proves of a folder that everything dropped there was done once: every original in 原件, every file in exactly one of 已完成, 退回
 * and 失败, every row of the ledger once, nothing left in between.
 */
final class FolderProof {

    private static final List<String> RESULTS = List.of("已完成", "退回", "失败");

    private final Folders folders;
    private final List<String> wrong = new ArrayList<>();

    private FolderProof(Folders folders) {
        this.folders = folders;
    }

    /** What is wrong with a folder, a line each; nothing if all is well. */
    static List<String> of(Folders folders, FolderSettings settings, Map<String, String> dropped) throws IOException {
        FolderProof proof = new FolderProof(folders);
        proof.originals(dropped);
        proof.results(dropped.keySet());
        proof.leftOver();
        try (Database database = Watch.database(folders, settings)) {
            proof.ledger(new Ledger(database), dropped);
            if (!new Claims(database).tokens().isEmpty()) {
                proof.wrong.add("claims left");
            }
        }
        return proof.wrong;
    }

    /** Folder, and the folder of what was dropped there. */
    public static void main(String... words) throws IOException {
        Folders folders = new Folders(Path.of(words[0]));
        Map<String, String> dropped = hashes(Path.of(words[1]));
        List<String> wrong = of(folders, FolderSettings.of(folders, System.getenv()), dropped);
        wrong.stream().limit(20).forEach(System.out::println);
        Status status = Statuses.of(folders, FolderSettings.of(folders, System.getenv()));
        System.out.println((wrong.isEmpty() ? "proven: " : "NOT PROVEN, " + wrong.size() + " things wrong: ")
                + dropped.size() + " originals; " + StatusPage.line(status));
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    /** The hash of every file below a folder by its name. */
    static Map<String, String> hashes(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(Folders.name(folder, file), Sha256.of(file));
            }
        }
        return hashes;
    }

    private void originals(Map<String, String> dropped) throws IOException {
        Map<String, String> kept = hashes(folders.originals());
        for (Map.Entry<String, String> original : dropped.entrySet()) {
            String place =
                    ResultName.with(original.getKey(), "-" + original.getValue().substring(0, 8));
            check(original.getValue().equals(kept.get(place)), "not in 原件: " + original.getKey());
        }
        check(kept.size() == dropped.size(), "原件 has " + kept.size() + " files");
    }

    private void results(Set<String> names) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        for (String folder : RESULTS) {
            for (String result : hashes(folders.root().resolve(folder)).keySet()) {
                boolean isBeside = result.endsWith(".docx") || result.endsWith(".txt");
                if (!isBeside) {
                    found.merge(result, 1, Integer::sum);
                }
                check(isBeside || names.contains(result), "a result of nothing: " + folder + "/" + result);
            }
        }
        names.forEach(name -> check(found.getOrDefault(name, 0) == 1, found.get(name) + " results of " + name));
    }

    private void leftOver() throws IOException {
        for (Path folder : List.of(folders.incoming(), folders.working(), folders.attempts())) {
            hashes(folder).keySet().forEach(file -> wrong.add("left over: " + folder.getFileName() + "/" + file));
        }
        try (Stream<Path> all = Files.walk(folders.root())) {
            all.filter(file -> file.getFileName().toString().endsWith(".tmp"))
                    .forEach(file -> wrong.add("temporary: " + file));
        }
    }

    private void ledger(Ledger ledger, Map<String, String> dropped) {
        List<FileOutcome> outcomes = ledger.last(Integer.MAX_VALUE);
        check(outcomes.size() == dropped.size(), "the ledger has " + outcomes.size() + " outcomes");
        Set<String> names = outcomes.stream().map(FileOutcome::name).collect(Collectors.toSet());
        check(names.equals(dropped.keySet()), "the ledger has other names than were dropped");
        for (FileOutcome outcome : outcomes) {
            check(outcome.sha256().equals(dropped.get(outcome.name())), "another hash: " + outcome.name());
            outcome.results()
                    .all()
                    .forEach(result ->
                            check(Files.exists(folders.root().resolve(result)), "the ledger says there is " + result));
        }
        List<FormRow> forms = new ArrayList<>();
        ledger.read(rows -> rows.forms(forms::add));
        Set<String> ofForms = forms.stream().map(FormRow::file).collect(Collectors.toSet());
        check(ofForms.size() == forms.size(), "a form stands twice in the ledger");
        check(
                forms.size() == ledger.counts().completed() + ledger.counts().returned(),
                "the ledger has " + forms.size() + " forms");
    }

    private void check(boolean right, String otherwise) {
        if (!right) {
            wrong.add(otherwise);
        }
    }
}
