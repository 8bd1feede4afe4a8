package eu.mandate.organisation.service.kind;

import eu.mandate.organisation.domain.LegalIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Who the controller is in law. */
@ApplicationScoped
public class LegalIdentityKind extends StatementKind<LegalIdentity> {

    /** Key of the kind. */
    public static final String KEY = "legal-identity";

    public LegalIdentityKind() {
        super(KEY, LegalIdentity.class);
    }

    /** An organisation is always somebody; the identity can only be replaced. */
    @Override
    public boolean withdrawable() {
        return false;
    }
}
