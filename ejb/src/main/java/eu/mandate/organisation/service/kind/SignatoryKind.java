package eu.mandate.organisation.service.kind;

import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.organisation.domain.Signatory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Who may sign, one setting for each e-mail address. */
@ApplicationScoped
public class SignatoryKind extends StatementKind<Signatory> {

    /** Key of the kind. */
    public static final String KEY = "signatory";

    private static final Set<String> GIVERS = Set.of(TENANT_ADMIN, LEGAL);

    public SignatoryKind() {
        super(KEY, Signatory.class);
    }

    @Override
    public Set<String> givers() {
        return GIVERS;
    }

    @Override
    public String subject(Signatory signatory) {
        return Signatory.key(signatory.email());
    }

    @Override
    void judge(Signatory signatory, Circumstances circumstances) {
        if (signatory.deputyFor() == null) return;
        var principal = Signatory.key(signatory.deputyFor());
        if (circumstances.policy().find(key(), principal).isEmpty()) {
            throw Refusal.invalid("/deputyFor", "signatory-unknown");
        }
    }
}
