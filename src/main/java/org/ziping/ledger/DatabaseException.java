package org.ziping.ledger;

/** The database cannot be used; the message is one Chinese sentence that says what to do. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean inUse;

    private DatabaseException(String sentence, boolean inUse, Throwable cause) {
        super(sentence, cause);
        this.inUse = inUse;
    }

    static DatabaseException inUse(Throwable cause) {
        return new DatabaseException("台账数据库正被另一个 ziping 使用，请等它结束，或先停下它", true, cause);
    }

    static DatabaseException unusable(String sentence, Throwable cause) {
        return new DatabaseException(sentence, false, cause);
    }

    /** Whether another process has it. */
    public boolean isInUse() {
        return inUse;
    }
}
