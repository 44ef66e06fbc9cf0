package org.ziping.mail.journal;

import org.jdbi.v3.core.Handle;
import org.ziping.mail.model.OneLine;

/** How a letter becomes a run's: one statement each, so that of two runs that want it only one gets it. */
final class Claiming {

    private static final int LONGEST_UNIT = 400;

    private Claiming() {}

    /** True if the letter is now the run's; whoever was first may also be told so by a violation of the key. */
    static boolean take(Handle handle, Claim claim) {
        return again(handle, claim) || first(handle, claim);
    }

    private static boolean again(Handle handle, Claim claim) {
        return handle.createUpdate("""
                                update mail_letter set state = 'sending', terms = :terms, run = :run, tries = tries + 1,
                                claimed_at = :at, settled_at = null, next_at = null, answer = ''
                                where id = :id and (state = 'later' or (state = 'refused' and (terms <> :terms or :person))
                                or (state = 'in-doubt' and :person))""")
                        .bind("id", claim.parcel().id().digits())
                        .bind("terms", claim.terms())
                        .bind("run", claim.run())
                        .bind("at", claim.at().toEpochMilli())
                        .bind("person", claim.byPerson())
                        .execute()
                == 1;
    }

    /** Claims a letter that the journal does not know yet. */
    static boolean first(Handle handle, Claim claim) {
        return handle.createUpdate("""
                                insert into mail_letter (id, unit, version, state, terms, run, tries, claimed_at, answer)
                                select :id, :unit, :version, 'sending', :terms, :run, 1, :at, ''
                                where not exists (select 1 from mail_letter where id = :id)""")
                        .bind("id", claim.parcel().id().digits())
                        .bind("unit", OneLine.of(claim.parcel().unit(), LONGEST_UNIT))
                        .bind("version", claim.parcel().version())
                        .bind("terms", claim.terms())
                        .bind("run", claim.run())
                        .bind("at", claim.at().toEpochMilli())
                        .execute()
                == 1;
    }
}
