package org.ziping.model;

import java.util.Objects;
import org.ziping.model.grid.CellAddress;

/**
 * One conclusion about a workbook and what it rests on, for whoever asks how a form was understood.
 *
 * @param cell the cell concluded about: a header, a label, the first cell of a block
 * @param meaning what it was taken for, in Chinese: 「分值」列
 * @param grounds on what evidence, in Chinese: 表头文字“分值”；数值合计 90，加预算执行 10 为 100
 */
public record Evidence(CellAddress cell, String meaning, String grounds) {

    public Evidence {
        Objects.requireNonNull(cell);
        Objects.requireNonNull(meaning);
        Objects.requireNonNull(grounds);
    }
}
