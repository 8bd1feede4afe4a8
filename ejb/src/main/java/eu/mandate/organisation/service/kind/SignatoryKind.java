package eu.mandate.organisation.service.kind;

import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.json.Records;
import eu.mandate.organisation.domain.Signatory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
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
        if (find(circumstances, signatory.deputyFor()).isEmpty()) {
            throw Refusal.invalid("/deputyFor", "signatory-unknown");
        }
        var passed = new HashSet<>(Set.of(subject(signatory)));
        var above = Optional.of(signatory.deputyFor());
        while (above.isPresent()) {
            if (!passed.add(Signatory.key(above.get()))) throw Refusal.invalid("/deputyFor", "deputy-circular");
            above = above.flatMap(email -> find(circumstances, email)).map(Signatory::deputyFor);
        }
    }

    private Optional<Signatory> find(Circumstances circumstances, String email) {
        return circumstances
                .policy()
                .find(key(), Signatory.key(email))
                .map(holding -> Records.read(holding.payload(), Signatory.class));
    }
}
