package org.ziping.ledger.book;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.function.IntFunction;
import org.ziping.model.grid.CellAddress;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Slot;

/** The sheet 总览: what an administrator sees first. */
final class Overview {

    static final String NAME = "总览";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final Statistics statistics;
    private final IntFunction<CellAddress> rows;

    /**
     * @param rows where the row of a form stands on the other sheets, by its number from 0
     */
    Overview(Statistics statistics, IntFunction<CellAddress> rows) {
        this.statistics = statistics;
        this.rows = rows;
    }

    Page page(LocalDateTime now) {
        Page.Builder page = new Page.Builder(NAME, Columns.WIDTHS);
        page.line(34, Slot.words(0, Look.TITLE, "绩效自评汇总台账").over(Columns.END)).freeze();
        page.line(20, Slot.words(0, Look.SUBTITLE, subtitle(now)).over(Columns.END));
        page.gap(6);
        new Tiles(statistics).addTo(page);
        new Distribution(statistics).addTo(page);
        new Rankings(statistics, rows).addTo(page);
        new YearTable(statistics.years()).addTo(page);
        new FindingBlock(statistics.findings()).addTo(page);
        page.line(18, aside("说明：平均分、中位数、等级、分数段和名次只计有总分的自评表，不计分的不在内；资金不计退回待改的；分数段含下限、不含上限；"));
        page.line(18, aside("资金按自评类型分别相加，各类之间有重叠，不再合计；与上年比较的是同一单位、同一项目、同一类型的自评表"));
        return page.build();
    }

    private static Slot aside(String words) {
        return Slot.words(0, Look.ASIDE, words).over(Columns.END);
    }

    private String subtitle(LocalDateTime now) {
        StringBuilder words = new StringBuilder("截至").append(MINUTE.format(now));
        if (!statistics.years().names().isEmpty()) {
            words.append("　年度：").append(String.join("、", statistics.years().names()));
        }
        return words.append("　各表：单位得分、指标明细、问题清单、失败文件").toString();
    }
}
