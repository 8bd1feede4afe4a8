package eu.mandate.organisation.service.kind;

import eu.mandate.organisation.domain.RepresentativeChoice;
import jakarta.enterprise.context.ApplicationScoped;

/** The representative in each territory, or why there is none. */
@ApplicationScoped
public class RepresentativeKind extends StatementKind<RepresentativeChoice> {

    /** Key of the kind. */
    public static final String KEY = "representative";

    public RepresentativeKind() {
        super(KEY, RepresentativeChoice.class);
    }

    @Override
    public String subject(RepresentativeChoice choice) {
        return choice.territory().name();
    }
}
