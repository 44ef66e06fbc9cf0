package org.ziping.hostile;

/**
 * What became of one file.
 *
 * @param file its name below the folder of files
 * @param state COMPLETED, RETURNED, REFUSED (with a sentence), FAULT (ours), or LOST where the process ended with it
 * @param said the sentence, or the number of findings
 * @param milliseconds processor time
 */
record Ended(String file, String state, String said, long milliseconds) {

    /** The longest a file may take, in milliseconds. */
    static final long LONGEST = 10_000;

    static Ended of(String file, String line) {
        String[] parts = line.split("\t", -1);
        return new Ended(file, parts[0], parts[1], Long.parseLong(parts[2]));
    }

    static Ended lost(String file) {
        return new Ended(file, "LOST", "", 0);
    }

    /** Whether it ended as every file must: a workbook, or one sentence, in time. */
    boolean isWell() {
        return milliseconds <= LONGEST
                && switch (state) {
                    case "COMPLETED", "RETURNED" -> true;
                    case "REFUSED" -> isSentence();
                    default -> false;
                };
    }

    /** Chinese, one line, nothing of a program in it. */
    private boolean isSentence() {
        return said.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                && !said.contains("Exception")
                && !said.contains("java.")
                && !said.endsWith("。");
    }
}
