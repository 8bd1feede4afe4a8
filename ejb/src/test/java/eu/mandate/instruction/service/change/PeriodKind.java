package eu.mandate.instruction.service.change;

import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.instruction.domain.Infringement;
import eu.mandate.instruction.domain.InstructionKind;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.util.Optional;
import java.util.Set;

/** A kind with every rule a kind can have: a ceiling, a second person for more, a notice for a certain number. */
public class PeriodKind implements InstructionKind<PeriodKind.Period> {
    static final int CEILING = 100;
    static final int INFRINGING = 13;

    public record Period(String rule, int days) {}

    boolean withdrawable = true;
    int ceiling = CEILING;

    @Override
    public String key() {
        return "period";
    }

    @Override
    public Class<Period> payload() {
        return Period.class;
    }

    @Override
    public String subject(Period payload) {
        return payload.rule();
    }

    @Override
    public Set<String> givers() {
        return Set.of("LEGAL");
    }

    @Override
    public boolean withdrawable() {
        return withdrawable;
    }

    @Override
    public boolean needsApproval(Optional<Period> before, Period after) {
        return before.filter(earlier -> after.days() > earlier.days()).isPresent();
    }

    @Override
    public boolean needsApprovalToEnd(Period before) {
        return before.days() < 10;
    }

    @Override
    public void check(Period payload, Circumstances circumstances) {
        if (payload.days() > ceiling) throw Refusal.of(Code.RETENTION_CEILING, "too-long");
    }

    @Override
    public Optional<Infringement> infringement(Period payload, Circumstances circumstances) {
        return payload.days() == INFRINGING
                ? Optional.of(new Infringement("thirteen", "Art. 5", "why", "原因"))
                : Optional.empty();
    }
}
