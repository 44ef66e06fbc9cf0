package org.ziping.scoring;

/**
 * A rules file that cannot be used; its message is one Chinese sentence that names file, line, what stands there and what is
 * allowed.
 */
public final class RulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RulesException(String sentence) {
        super(sentence);
    }

    static RulesException at(String file, int line, String words) {
        return new RulesException(file + " 第 " + line + " 行：" + words);
    }
}
