package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.Annex;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;

/** Annex VII: visibility scopes. No scope can be granted so far, and the annex says so. */
public final class ScopesAnnex {

    private ScopesAnnex() {}

    /** The annex. */
    public static Annex of(Snapshot snapshot, Words words) {
        var sheet = new Sheet("VII", words);
        return sheet.section("scopes")
                .say("scopes.none", words.of(snapshot.profile().name()))
                .done();
    }
}
