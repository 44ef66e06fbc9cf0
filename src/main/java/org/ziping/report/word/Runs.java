package org.ziping.report.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Runs as the template had them. */
final class Runs {

    private Runs() {}

    /** Takes away the underline without a kind that the template library gives to every run it copies. */
    static void tidy(CTR run) {
        if (!run.isSetRPr()) {
            return;
        }
        CTRPr properties = run.getRPr();
        for (int at = properties.sizeOfUArray() - 1; at >= 0; at--) {
            if (!properties.getUArray(at).isSetVal()) {
                properties.removeU(at);
            }
        }
        if (!properties.getDomNode().hasChildNodes()) {
            run.unsetRPr();
        }
    }
}
