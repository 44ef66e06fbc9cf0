package org.ziping.mail.letter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ziping.mail.model.LetterKind;
import org.ziping.mail.model.Parcel;

/**
 * How the reader of a letter finds in the attachments what was done to each cell: in the workbook itself, or, of one that takes
 * neither marks nor sheets of ours (.xls), in the workbook beside it.
 */
record WhereToLook(LetterKind kind, Optional<String> beside) {

    private static final String REPORT = ".docx";

    /**
     * @param attached the names the attachments have in the letter, in the order of the parcel
     */
    static WhereToLook in(Parcel parcel, List<String> attached) {
        List<Path> files = parcel.attachments();
        List<Integer> workbooks = new ArrayList<>(IntStream.range(0, files.size())
                .boxed()
                .filter(at -> !nameOf(files.get(at)).toLowerCase(Locale.ROOT).endsWith(REPORT))
                .toList());
        // The one beside is named after the other and something more.
        workbooks.sort(Comparator.comparing(at -> nameOf(files.get(at)).length()));
        Optional<String> second = workbooks.stream().skip(1).findFirst().map(attached::get);
        return new WhereToLook(parcel.kind(), second);
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }

    String sentence() {
        return kind == LetterKind.COMPLETED
                ? "算出的数写在自评表原有的单元格里，" + beside.map(WhereToLook::at).orElse("工作簿末尾的") + "“改动清单”列出了写过的每一格，其余内容未作改动。"
                : beside.map(file -> "附件里贵单位自评表的副本是旧格式，不能涂色和加批注；" + at(file) + "“问题清单”写明了每一处在哪个单元格。")
                        .orElse("附件是贵单位自评表的副本，有问题的单元格已涂色并加了批注，末尾的“问题清单”可逐条点到对应的单元格。");
    }

    private static String at(String file) {
        return "附件“" + file + "”里的";
    }
}
