package org.ziping.templates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.model.Profile.Topic;

/**
 * What is to stand on the sheet 基本情况.
 *
 * @param title above the sheet
 * @param sections the questions, in groups
 * @param answers by topic, as they would be typed; none for a person to fill in
 * @param projects the list of projects
 */
record ProfileDraft(String title, List<Section> sections, Map<Topic, String> answers, Projects projects) {

    ProfileDraft {
        sections = List.copyOf(sections);
        answers = Map.copyOf(answers);
    }

    String answer(Topic topic) {
        return answers.getOrDefault(topic, "");
    }

    record Section(String title, List<Question> questions) {}

    /**
     * @param sort what kind of answer is wanted
     * @param advice what the answer is to say
     */
    record Question(Topic topic, Sort sort, String advice) {}

    enum Sort {
        WORDS,
        COUNT,
        DATE
    }

    /**
     * @param title above the list
     * @param filled the rows that are known
     * @param spare how many empty rows follow
     */
    record Projects(String title, List<Project> filled, int spare) {}

    record Project(String name, String source, Spending spending, String effect) {

        static final Project BLANK = new Project("", "", new Spending(Optional.empty(), Optional.empty()), "");
    }

    /** In 万元. */
    record Spending(Optional<BigDecimal> budget, Optional<BigDecimal> executed) {}
}
