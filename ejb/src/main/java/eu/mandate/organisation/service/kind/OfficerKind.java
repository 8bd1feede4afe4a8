package eu.mandate.organisation.service.kind;

import eu.mandate.organisation.domain.DataProtectionOfficer;
import jakarta.enterprise.context.ApplicationScoped;

/** The data protection officer, or why there is none. */
@ApplicationScoped
public class OfficerKind extends StatementKind<DataProtectionOfficer> {

    /** Key of the kind. */
    public static final String KEY = "data-protection-officer";

    public OfficerKind() {
        super(KEY, DataProtectionOfficer.class);
    }
}
