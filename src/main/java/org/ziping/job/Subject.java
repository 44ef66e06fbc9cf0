package org.ziping.job;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.ziping.model.Form;
import org.ziping.model.FromCell;

/**
 * Of what a form speaks, by its words without blanks; each part may be blank.
 *
 * @param year in digits
 */
record Subject(String unit, String project, String year) {

    static List<Subject> of(Stream<Form> forms) {
        return forms.map(Form::heading)
                .map(heading -> new Subject(text(heading.unit()), text(heading.project()), text(heading.year())))
                .toList();
    }

    /** Whether both may speak of the same: nothing that both say differs. */
    boolean isLike(Subject other) {
        return isLike(unit, other.unit) && isLike(project, other.project) && isLike(year, other.year);
    }

    private static boolean isLike(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static String text(FromCell<?> cell) {
        String text = cell.find().map(Object::toString).orElse("");
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
