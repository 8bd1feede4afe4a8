package eu.mandate.organisation.service.kind;

import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.organisation.domain.MainContract;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The contract that the agreement on processing belongs to. */
@ApplicationScoped
public class MainContractKind extends StatementKind<MainContract> {

    /** Key of the kind. */
    public static final String KEY = "main-contract";

    public MainContractKind() {
        super(KEY, MainContract.class);
    }

    /** A contract that is stated has been concluded; somewhere on earth it is tomorrow already. */
    @Override
    void judge(MainContract contract, Circumstances circumstances) {
        var tomorrow = LocalDate.ofInstant(circumstances.now(), ZoneOffset.UTC).plusDays(1);
        if (contract.concludedAfter(tomorrow)) throw Refusal.invalid("/concludedOn", "date-in-future");
    }
}
