package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ziping.model.FromCell;
import org.ziping.model.Profile;
import org.ziping.model.Profile.Topic;

/** The sheet 基本情况: questions, and what was answered beside or below them. */
class ProfileSheetTest {

    private static Profile read(String drawn) {
        return FormReader.read(Drawing.grid("基本情况", drawn)).profile();
    }

    private static String drawn(String projects) {
        return """
                %s|%s||
                %s|#3||
                %s|||
                用于慰问困难群众|<|<|<
                %s|||
                五、项目清单|<|<|<
                %s
                """.formatted(
                        Topic.FUNCTIONS.label(),
                        "宣传法律",
                        Topic.STAFF.label(),
                        Topic.PROJECT_SPENDING_USE.label(),
                        Topic.PROBLEMS.label(),
                        projects);
    }

    @Test
    void answersStandBesideOrBelowTheirQuestions() {
        Profile profile = read(drawn(""));
        assertThat(profile.text(Topic.FUNCTIONS).require()).isEqualTo("宣传法律");
        assertThat(profile.text(Topic.STAFF).require()).isEqualTo("3");
        assertThat(profile.text(Topic.PROJECT_SPENDING_USE).require()).isEqualTo("用于慰问困难群众");
        assertThat(profile.text(Topic.PROJECT_SPENDING_USE).cell().a1()).isEqualTo("A4");
    }

    @Test
    void theHeadingOfTheNextSectionIsNoAnswer() {
        FromCell<String> problems = read(drawn("")).text(Topic.PROBLEMS);
        assertThat(problems.is(FromCell.State.BLANK)).isTrue();
        assertThat(problems.cell().a1()).isEqualTo("B5");
    }

    @Test
    void projectsStandBelowTheirHeadersUpToTheirSum() {
        Profile profile = read(drawn("""
                项目名称|预算金额（元）|执行金额|资金来源
                救灾|#100|#90|财政
                |#1|#1|
                培训|#50|/|自筹
                合计|#150|#90|
                不再是项目|#1|#1|
                """.strip()));
        assertThat(profile.projects())
                .extracting(project -> project.name().require() + " "
                        + project.source().require() + " " + project.budget().require() + " "
                        + project.executed().typed() + " " + project.effect().state())
                .containsExactly("救灾 财政 100 90 ABSENT", "培训 自筹 50 / ABSENT");
    }

    @Test
    void twoQuestionsAreNoProfile() {
        assertThat(read(Topic.FUNCTIONS.label() + "|宣传法律\n" + Topic.STAFF.label() + "|#3")
                        .texts())
                .isEmpty();
    }
}
