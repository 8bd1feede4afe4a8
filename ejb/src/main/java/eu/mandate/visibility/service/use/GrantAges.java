package eu.mandate.visibility.service.use;

import eu.mandate.instruction.domain.Governing;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.instruction.service.Policies;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.use.GrantAge;
import eu.mandate.visibility.domain.use.GrantAge.Span;
import eu.mandate.visibility.service.AppAuthorisationKind;
import eu.mandate.visibility.service.ReaderScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Since when scopes have given something without a break, as the ledger tells. */
@ApplicationScoped
public class GrantAges {

    @Inject
    Policies policies;

    @Inject
    AppAuthorisationKind apps;

    @Inject
    ReaderScopeKind readers;

    /** Of an application, up to a moment. */
    GrantAge<AppAuthorisation> app(String app, Instant now) {
        return age(apps, app, now);
    }

    /** Since when the reader of an instruction in force has been let see something. */
    Instant reader(Instruction governing, Instant now) {
        return age(readers, governing.subject(), now).since(ReaderScope::shows, now);
    }

    private <P extends Record> GrantAge<P> age(InstructionKind<P> kind, String subject, Instant now) {
        return new GrantAge<>(policies.history(kind, subject, now).stream()
                .map(each -> span(kind, each))
                .toList());
    }

    private static <P extends Record> Span<P> span(InstructionKind<P> kind, Governing each) {
        var governing = each.instruction();
        return new Span<>(each.from(), governing == null ? null : Records.read(governing.payload(), kind.payload()));
    }
}
