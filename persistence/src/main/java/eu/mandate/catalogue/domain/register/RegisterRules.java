package eu.mandate.catalogue.domain.register;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import java.util.Set;

/** What has to hold for an entry besides the constraints of its single values. */
public final class RegisterRules {

    /** Purposes that no entry can have: there is no code that sells or rents, and none can be configured. */
    private static final Set<String> NEVER = Set.of("SALE", "RENT");

    private RegisterRules() {}

    /** @throws Refusal SALE_PROHIBITED, or VALIDATION with every gap */
    public static void check(RegisterPayload payload) {
        if (payload instanceof SubProcessor engaged) notForSale(engaged);
        var gaps = payload.gaps();
        if (!gaps.isEmpty()) {
            throw Refusal.of(Code.VALIDATION, "invalid-input").with(gaps.toArray(Violation[]::new));
        }
    }

    private static void notForSale(SubProcessor engaged) {
        if (engaged.purposes().stream().anyMatch(NEVER::contains)) {
            throw Refusal.of(Code.SALE_PROHIBITED, "purpose-sale");
        }
    }
}
