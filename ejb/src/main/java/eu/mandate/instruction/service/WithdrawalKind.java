package eu.mandate.instruction.service;

import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.instruction.domain.Withdrawal;
import eu.mandate.kernel.domain.RoleNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Withdrawing an earlier instruction. Whoever could have given that one may withdraw it; the desk sees to it. */
@ApplicationScoped
public class WithdrawalKind implements InstructionKind<Withdrawal> {

    @Override
    public String key() {
        return Withdrawal.TYPE;
    }

    @Override
    public Class<Withdrawal> payload() {
        return Withdrawal.class;
    }

    @Override
    public String subject(Withdrawal payload) {
        return Integer.toString(payload.number());
    }

    @Override
    public Set<String> givers() {
        return Set.of(
                RoleNames.TENANT_ADMIN, RoleNames.PRIVACY_MANAGER, RoleNames.LEGAL, RoleNames.AGREEMENT_REQUESTER);
    }
}
