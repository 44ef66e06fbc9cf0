package org.ziping.workbook.xlsx;

/** A part that is not what the format asks for. Costs no stack trace, since broken files are everyday. */
final class MalformedPart extends RuntimeException {

    MalformedPart(String what) {
        super(what, null, false, false);
    }
}
