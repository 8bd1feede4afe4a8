package eu.mandate.catalogue.domain.register;

import java.util.Optional;

/**
 * The other entry that an entry names: who engages it, in whose place it signs, who runs it.
 *
 * @param register of the entry named
 * @param key of the entry named
 * @param pointer where it is named
 */
public record RegisterReference(Register register, String key, String pointer) {

    /** What an entry names. */
    public static Optional<RegisterReference> of(RegisterPayload payload) {
        if (payload instanceof SubProcessor engaged) {
            return to(Register.SUB_PROCESSOR, engaged.engagedBy(), "/engagedBy");
        }
        if (payload instanceof VendorSignatory signatory) {
            return to(Register.SIGNATORY, signatory.deputyFor(), "/deputyFor");
        }
        if (payload instanceof DataLocation location) {
            return to(Register.SUB_PROCESSOR, location.subProcessor(), "/subProcessor");
        }
        return Optional.empty();
    }

    private static Optional<RegisterReference> to(Register register, String key, String pointer) {
        return Optional.ofNullable(key).map(named -> new RegisterReference(register, named, pointer));
    }
}
