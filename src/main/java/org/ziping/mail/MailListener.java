package org.ziping.mail;

/** Hears what happens while letters go out. */
public interface MailListener {

    /** Nobody listens. */
    MailListener SILENT = new MailListener() {
        @Override
        public void settled(MailOutcome outcome) {}

        @Override
        public void waiting(String sentence) {}
    };

    /** The fate of one letter. */
    void settled(MailOutcome outcome);

    /** Why it takes longer, and how long; no addresses in it. */
    void waiting(String sentence);
}
