package eu.mandate.organisation.service.kind;

import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import eu.mandate.organisation.domain.Statement;
import java.util.List;
import java.util.Set;

/**
 * What the kinds of this feature share: those who speak for the organisation give them, and what does not fit together in
 * itself is refused before anything else is asked.
 *
 * @param <P> what is stated
 */
public abstract class StatementKind<P extends Record & Statement> implements InstructionKind<P> {

    private static final Set<String> SPEAKERS = Set.of(TENANT_ADMIN, PRIVACY_MANAGER, LEGAL);

    private final String key;
    private final Class<P> payload;

    StatementKind(String key, Class<P> payload) {
        this.key = key;
        this.payload = payload;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Class<P> payload() {
        return payload;
    }

    @Override
    public Set<String> givers() {
        return SPEAKERS;
    }

    /** @throws Refusal VALIDATION with the pointer of every fault; then whatever {@link #judge} refuses */
    @Override
    public void check(P statement, Circumstances circumstances) {
        refuse(statement.faults());
        judge(statement, circumstances);
    }

    /** Refuses what contradicts the service or other statements; by default nothing does. */
    void judge(P statement, Circumstances circumstances) {}

    static void refuse(List<Violation> faults) {
        if (faults.isEmpty()) return;
        throw Refusal.of(Code.VALIDATION, "invalid-input").with(faults.toArray(Violation[]::new));
    }
}
