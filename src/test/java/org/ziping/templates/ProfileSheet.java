package org.ziping.templates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ziping.model.grid.Area;
import org.ziping.templates.ProfileDraft.Project;
import org.ziping.templates.ProfileDraft.Question;

/** The sheet 基本情况: a question in the first column, the answer beside it, advice in the last. */
final class ProfileSheet {

    static final String NAME = "基本情况";

    private static final double[] WIDTHS = {25, 14, 17, 17, 22, 34};
    private static final int LAST = WIDTHS.length - 1;
    private static final int HEADER = 2;
    private static final float ROOM_FOR_WORDS = 64;
    private static final String INTRODUCTION = "本表供程序生成《绩效自评报告》使用，请用本单位自己的话填写；没有的内容填“无”，与自评表有关的数字请保持一致。左栏的栏目名称请勿改动。";
    private static final List<String> PROJECT_HEADERS = List.of("项目名称", "资金来源", "预算金额（万元）", "执行金额（万元）", "项目效益");
    private static final String[] SOURCES = {"本级财力", "上级资金", "其他资金"};

    private final Canvas canvas;
    private final ProfileDraft draft;
    private int row = HEADER + 1;

    private ProfileSheet(Canvas canvas, ProfileDraft draft) {
        this.canvas = canvas;
        this.draft = draft;
    }

    static void add(XSSFWorkbook workbook, StyleKit styles, ProfileDraft draft) {
        Canvas canvas = new Canvas(workbook.createSheet(NAME), styles);
        IntStream.range(0, WIDTHS.length).forEach(column -> canvas.width(column, WIDTHS[column]));
        ProfileSheet sheet = new ProfileSheet(canvas, draft);
        sheet.drawHeader();
        draft.sections().forEach(sheet::drawSection);
        sheet.drawProjects();
        Page.PORTRAIT.apply(canvas.sheet(), new Area(0, 0, sheet.row - 1, LAST));
        canvas.sheet().createFreezePane(1, HEADER + 1);
    }

    private void drawHeader() {
        canvas.text(across(0), Look.TITLE, draft.title());
        canvas.height(0, 36);
        canvas.text(across(1), Look.NOTE, INTRODUCTION);
        canvas.height(1, 33);
        canvas.text(new Area(HEADER, 0, HEADER, 0), Look.HEADER, "栏目");
        canvas.text(answer(HEADER), Look.HEADER, "填写内容");
        canvas.text(new Area(HEADER, LAST, HEADER, LAST), Look.HEADER, "填写要求");
        canvas.height(HEADER, 24);
    }

    private static Area across(int row) {
        return new Area(row, 0, row, LAST);
    }

    private static Area answer(int row) {
        return new Area(row, 1, row, LAST - 1);
    }

    private void drawSection(ProfileDraft.Section section) {
        drawSectionTitle(section.title());
        section.questions().forEach(this::drawQuestion);
    }

    private void drawSectionTitle(String title) {
        canvas.text(across(row), Look.SECTION, title);
        canvas.height(row++, 25);
    }

    private void drawQuestion(Question question) {
        String label = question.topic().label();
        canvas.text(new Area(row, 0, row, 0), Look.LABEL, label);
        drawAnswer(question, draft.answer(question.topic()));
        canvas.text(new Area(row, LAST, row, LAST), Look.HINT, question.advice());
        canvas.height(row, height(question));
        row++;
    }

    private void drawAnswer(Question question, String answer) {
        Area area = answer(row);
        String label = question.topic().label();
        switch (question.sort()) {
            case WORDS -> {
                canvas.text(area, Look.TEXT, answer);
                canvas.hints().say(area, label, question.advice());
            }
            case COUNT -> {
                FormDraft.number(answer)
                        .ifPresentOrElse(
                                number -> canvas.number(area, Look.COUNT, number),
                                () -> canvas.blank(area, Look.COUNT));
                canvas.hints().count(area, label, question.advice());
            }
            case DATE -> {
                Stream.of(answer)
                        .filter(text -> !text.isEmpty())
                        .map(LocalDate::parse)
                        .findFirst()
                        .ifPresentOrElse(
                                date -> canvas.date(area, Look.DATE, date), () -> canvas.blank(area, Look.DATE));
                canvas.hints().date(area, label, question.advice());
            }
        }
    }

    private float height(Question question) {
        float room = question.sort() == ProfileDraft.Sort.WORDS ? ROOM_FOR_WORDS : 24;
        float answered = TextHeight.of(draft.answer(question.topic()), canvas.widthOf(answer(row)), Look.Font.BODY);
        float advised = TextHeight.of(question.advice(), WIDTHS[LAST], Look.Font.SMALL);
        return Math.max(room, Math.max(answered, advised));
    }

    private void drawProjects() {
        if (draft.projects().spare() > 0) {
            canvas.breakPageBefore(row);
        }
        drawSectionTitle(draft.projects().title());
        for (int column = 0; column < PROJECT_HEADERS.size(); column++) {
            canvas.text(project(row, column), Look.HEADER, PROJECT_HEADERS.get(column));
        }
        canvas.height(row++, 24);
        int first = row;
        draft.projects().filled().forEach(this::drawProject);
        IntStream.range(0, draft.projects().spare()).forEach(spare -> drawProject(Project.BLANK));
        hintProjects(first, row - 1);
    }

    private static Area project(int row, int column) {
        int lastColumn = column == PROJECT_HEADERS.size() - 1 ? LAST : column;
        return new Area(row, column, row, lastColumn);
    }

    private void drawProject(Project project) {
        canvas.text(project(row, 0), Look.TEXT, project.name());
        canvas.text(project(row, 1), Look.TEXT_CENTRED, project.source());
        drawAmount(project(row, 2), project.spending().budget());
        drawAmount(project(row, 3), project.spending().executed());
        canvas.text(project(row, 4), Look.TEXT, project.effect());
        canvas.height(row, Math.max(33, TextHeight.of(project.name(), WIDTHS[0], Look.Font.BODY)));
        row++;
    }

    private void drawAmount(Area area, Optional<BigDecimal> amount) {
        amount.ifPresentOrElse(number -> canvas.number(area, Look.MONEY, number), () -> canvas.blank(area, Look.MONEY));
    }

    private void hintProjects(int first, int last) {
        canvas.hints().say(new Area(first, 0, last, 0), "项目名称", "一行一个项目；行数不够时，在清单中间插入行");
        canvas.hints().offer(new Area(first, 1, last, 1), SOURCES, "资金来源", "请从下拉列表中选择，也可以直接填写");
        canvas.hints().amount(new Area(first, 2, last, 2), "预算金额", "该项目的全年预算数，单位万元，只填数字");
        canvas.hints().amount(new Area(first, 3, last, 3), "执行金额", "该项目的全年执行数，单位万元，只填数字；没有支出填0");
        canvas.hints().say(new Area(first, 4, last, 4), "项目效益", "写明项目花钱以后取得的实际效果；没有支出的项目请写明原因");
    }
}
