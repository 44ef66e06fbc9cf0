package org.ziping.model;

/**
 * The grade of a whole form.
 *
 * @param label as the authority calls it: 优, 良, 中, 差, here and there 优秀
 */
public record Rating(String label) {

    public Rating {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a rating needs a label");
        }
    }

    @Override
    public String toString() {
        return label;
    }
}
