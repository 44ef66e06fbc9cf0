package org.ziping.workbook.intake;

import java.util.Objects;
import org.ziping.model.FindingCode;

/** Why a file cannot be read as a workbook. Carries no stack trace: it is the file's matter, not a fault of the program. */
public final class Refusal extends RuntimeException {

    private final FindingCode code;
    private final String pattern;

    /**
     * @param pattern the sentence for the author, {@code %s} standing for the name of the file
     */
    public Refusal(FindingCode code, String pattern) {
        super(pattern, null, false, false);
        this.code = Objects.requireNonNull(code);
        this.pattern = pattern;
    }

    /** The file is damaged at a place the sentence names, such as {@code 工作表“自评表”}. */
    public static Refusal damaged(String place) {
        return new Refusal(FindingCode.FILE_DAMAGED, "文件“%s”已损坏（" + place + "读不出来），请在 Excel 或 WPS 中打开修复后另存");
    }

    /** The file holds more than a form can need; {@code excess} says of what, such as {@code 单元格超过100万个}. */
    public static Refusal tooLarge(String excess) {
        return new Refusal(FindingCode.FILE_TOO_LARGE, "文件“%s”过大（" + excess + "），请删去无关的工作表、图片和空白行列后再交");
    }

    public FindingCode code() {
        return code;
    }

    /** The sentence for a file of this name. */
    public String sentence(String fileName) {
        return pattern.replace("%s", fileName);
    }
}
