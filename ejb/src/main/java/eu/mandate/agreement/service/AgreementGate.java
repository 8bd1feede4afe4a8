package eu.mandate.agreement.service;

import eu.mandate.instruction.service.Policies;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Whether the bound customer organisation has accepted an agreement, for features below that process on its behalf: without
 * one the vendor may not (Art. 28(3) GDPR). Nothing is recorded here.
 */
@ApplicationScoped
public class AgreementGate {

    @Inject
    Policies policies;

    @Inject
    AcceptanceKind kind;

    /** Whether an agreement is in force. */
    public boolean inForce() {
        return policies.find(kind).isPresent();
    }

    /** @throws Refusal INSTRUCTION_MISSING {@code agreement-not-in-force} */
    public void requireInForce() {
        if (!inForce()) throw Refusal.of(Code.INSTRUCTION_MISSING, "agreement-not-in-force");
    }
}
