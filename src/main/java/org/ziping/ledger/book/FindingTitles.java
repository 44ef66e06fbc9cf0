package org.ziping.ledger.book;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.ledger.FindingRow;
import org.ziping.model.FindingCode;

/** The mistakes in a few words, by their codes. */
final class FindingTitles {

    private static final Map<String, FindingCode> CODES =
            Stream.of(FindingCode.values()).collect(Collectors.toMap(FindingCode::code, Function.identity()));

    private FindingTitles() {}

    /** The title of the catalogue; the code itself if a later version of the program wrote it. */
    static String of(FindingRow finding) {
        FindingCode code = CODES.get(finding.code());
        return code == null ? finding.code() : code.title();
    }
}
