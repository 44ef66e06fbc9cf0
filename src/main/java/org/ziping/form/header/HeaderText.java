package org.ziping.form.header;

/**
 * The words of a header or label, spelled in one way: half width, without blanks, line breaks and decoration. Of a sentence
 * the spelling is only made where somebody asks for it; most cells that hold one are never looked up.
 */
public final class HeaderText {

    private static final String THEREOF = "其中";
    private static final String VALUE = "0123456789≥≤≧≦＞＜><=═";

    /** Longer texts are sentences; nothing is looked up in them. */
    private static final int LONGEST_LABEL = 80;

    /** That of no cell. */
    public static final HeaderText NONE = new HeaderText("", false);

    private final String shown;
    private final boolean sentence;
    private String plain;
    private String core;
    private String whole;

    private HeaderText(String shown, boolean sentence) {
        this.shown = shown;
        this.sentence = sentence;
    }

    /** The words that a cell shows. */
    public static HeaderText of(String shown) {
        return new HeaderText(shown, HeaderSpelling.isLonger(shown, LONGEST_LABEL));
    }

    /** All of it: 执行率(B/A). */
    public String plain() {
        if (plain == null) {
            plain = HeaderSpelling.plain(shown);
        }
        return plain;
    }

    /** Without brackets and what stands in them, without formulas and numbering: 执行率. */
    public String core() {
        if (core == null) {
            core = sentence ? plain() : HeaderSpelling.trimmed(HeaderSpelling.withoutBrackets(plain()));
        }
        return core;
    }

    /** With the words in brackets but without the brackets: 部门单位名称 of 部门(单位)名称. */
    String whole() {
        if (whole == null) {
            whole = sentence
                    ? plain()
                    : HeaderSpelling.hasBrackets(plain())
                            ? HeaderSpelling.trimmed(HeaderSpelling.withoutBracketSigns(plain()))
                            : core();
        }
        return whole;
    }

    /** Whether there are no words. */
    public boolean isEmpty() {
        return !sentence && plain().isEmpty();
    }

    /** Whether it is too long for a label: nothing is to be looked up in it. */
    public boolean isSentence() {
        return sentence;
    }

    /** What stands behind the first colon, blank if nothing does or there is none. */
    public String afterColon() {
        String plain = plain();
        int colon = plain.indexOf(':');
        return colon < 0 ? "" : plain.substring(colon + 1);
    }

    /** What stands before the first colon; everything if there is none. */
    public HeaderText beforeColon() {
        String plain = plain();
        int colon = plain.indexOf(':');
        return colon < 0 ? this : of(plain.substring(0, colon));
    }

    /** 财政拨款 of 其中财政拨款; itself if it does not begin so. */
    public HeaderText withoutThereof() {
        return plain().startsWith(THEREOF) ? of(plain().substring(THEREOF.length())) : this;
    }

    /** This header and the one above it, read as one. */
    public HeaderText below(HeaderText upper) {
        return of(upper.plain() + plain());
    }

    /** Whether words begin as a value does: with a digit or a sign. */
    public static boolean isValue(String plain) {
        return !plain.isEmpty() && VALUE.indexOf(plain.charAt(0)) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HeaderText text && plain().equals(text.plain());
    }

    @Override
    public int hashCode() {
        return plain().hashCode();
    }

    @Override
    public String toString() {
        return plain();
    }
}
