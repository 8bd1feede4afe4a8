package eu.mandate.organisation.service.kind;

import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.kernel.domain.Violation;
import eu.mandate.organisation.domain.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.IntStream;

/** What the service is used for; only activities in which the vendor is processor can be instructed. */
@ApplicationScoped
public class ProgrammeKind extends StatementKind<Programme> {

    /** Key of the kind. */
    public static final String KEY = "programme";

    @Inject
    ServiceInForce service;

    public ProgrammeKind() {
        super(KEY, Programme.class);
    }

    @Override
    void judge(Programme programme, Circumstances circumstances) {
        var entrusted = ServiceInForce.entrusted(service.require(circumstances).profile());
        var activities = programme.activities();
        refuse(IntStream.range(0, activities.size())
                .filter(index -> !entrusted.contains(activities.get(index)))
                .mapToObj(index -> Violation.of("/activities/" + index, "activity-not-offered"))
                .toList());
    }
}
