package org.ziping.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziping.model.Budget;
import org.ziping.model.Form;
import org.ziping.model.Profile;
import org.ziping.model.Scorecard;

/** Figures that the form does not hold and the report contradicts itself in; a project form has no 基本支出. */
class SelfContradictionsTest {

    private static final ScoredForm FORM = ScoredForm.of(Path.of("examples/项目支出-示例.xlsx"));

    @Test
    void oneFigureInTwoPlaces() {
        assertThat(told("一、概况", "基本支出年初预算数20.00万元。", "二、结论", "基本支出年初预算数22.00万元。"))
                .containsExactly(
                        "“一、概况”中写“基本支出年初预算数20.00万元”，而“二、结论”中写“基本支出年初预算数22.00万元”，" + "“基本支出”的年初预算数前后不一，请核对两处数字");
    }

    @Test
    void anotherUnitOrPrecisionIsNoContradiction() {
        assertThat(told("基本支出年初预算数20.04万元。", "基本支出年初预算数200400元。", "基本支出年初预算数20.0万元。"))
                .isEmpty();
    }

    @Test
    void aRateThatIsNotThatOfItsAmounts() {
        assertThat(told("人员经费全年预算数10.00万元，人员经费实际支出9.00万元，人员经费执行率95.00%。"))
                .containsExactly("报告中写“…人员经费实际支出9.00万元，人员经费执行率95.00%”，" + "“人员经费”的执行率写为 95.00%，按报告中的金额计算为 90.00%，请核对");
    }

    @Test
    void aRateOfRoundedAmountsMayDifferByTheRounding() {
        assertThat(told("人员经费全年预算数0.3万元，人员经费实际支出0.2万元，人员经费执行率70%。")).isEmpty();
    }

    @Test
    void partsThatDoNotMakeTheWhole() {
        String sentence = "年初预算数95.81万元，其中：基本支出83.81万元，项目支出12.05万元。";

        assertThat(withTotalOnly().messages(new WordDocument().line(sentence).text()))
                .startsWith("报告中写“年初预算数95.81万元，其中：基本支出83.81万元，项目支出12.05万元”，"
                        + "基本支出与项目支出的年初预算数相加为 95.86万元，而年初预算数为 95.81万元，请核对");
    }

    @Test
    void partsThatMakeTheWholeAreSilent() {
        String sentence = "年初预算数95.81万元，其中：基本支出83.81万元，项目支出12.00万元。";

        assertThat(withTotalOnly().messages(new WordDocument().line(sentence).text()))
                .allMatch(message -> message.contains("没有写到"));
    }

    /** The example as a form that does not split its money. */
    private static ScoredForm withTotalOnly() {
        Scorecard card = ScoredForm.example().card();
        Form form = card.form();
        Budget total =
                new Budget(form.budget().unit(), form.budget().total().stream().toList());
        Form without = new Form(
                form.kind(),
                form.assessment(),
                form.sheet(),
                form.heading(),
                total,
                form.narrative(),
                form.indicators(),
                form.closing());
        return new ScoredForm(
                new Scorecard(without, card.rules(), card.budget(), card.indicators(), card.grade(), card.findings()),
                Profile.NONE);
    }

    private static List<String> told(String... lines) {
        return FORM.messages(new WordDocument().line(lines).text()).stream()
                .filter(message -> !message.contains("没有写到"))
                .toList();
    }
}
