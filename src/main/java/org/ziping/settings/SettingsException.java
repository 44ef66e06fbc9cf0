package org.ziping.settings;

/**
 * A settings file that cannot be used; its message is one Chinese sentence that names file, line, what stands there and what is
 * allowed.
 */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SettingsException(String sentence) {
        super(sentence);
    }

    /** What is wrong in a line, counted from 1. */
    public static SettingsException at(String file, int line, String words) {
        return new SettingsException(file + " 第 " + line + " 行：" + words);
    }
}
