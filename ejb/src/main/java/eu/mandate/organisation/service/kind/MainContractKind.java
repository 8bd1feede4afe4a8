package eu.mandate.organisation.service.kind;

import eu.mandate.organisation.domain.MainContract;
import jakarta.enterprise.context.ApplicationScoped;

/** The contract that the agreement on processing belongs to. */
@ApplicationScoped
public class MainContractKind extends StatementKind<MainContract> {

    /** Key of the kind. */
    public static final String KEY = "main-contract";

    public MainContractKind() {
        super(KEY, MainContract.class);
    }
}
