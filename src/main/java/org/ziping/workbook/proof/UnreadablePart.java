package org.ziping.workbook.proof;

import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.workbook.Unwritable;

/** A part that is no well-formed XML. */
final class UnreadablePart extends RuntimeException {

    private final String part;

    UnreadablePart(String part, Exception cause) {
        super("part " + part, cause);
        this.part = part;
    }

    String part() {
        return part;
    }

    /** What its author is told if it was so before: office programs would mend it, and nobody can say what they would make of it. */
    Unwritable asItCame() {
        return new Unwritable(
                Finding.ofFile(FindingCode.FILE_DAMAGED, "文件里的部件“" + part + "”不是完整的内容，请在 Excel 或 WPS 中打开修复后另存"));
    }
}
