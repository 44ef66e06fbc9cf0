package org.ziping.job;

import java.util.List;
import java.util.stream.Collectors;
import org.ziping.workbook.Difference;

/** The completed workbook differs from the original where it should not: a fault of the program, so it is not delivered. */
final class Unproven extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    Unproven(List<Difference> differences) {
        super("改写后与原件有 " + differences.size() + " 处计划外的不同，结果没有交付："
                + differences.stream().limit(SHOWN).map(Difference::toString).collect(Collectors.joining("；")));
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
