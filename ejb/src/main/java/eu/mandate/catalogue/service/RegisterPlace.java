package eu.mandate.catalogue.service;

import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.catalogue.domain.register.RegisterPayload;
import eu.mandate.catalogue.entity.RegisterVersion;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.ProcessorId;

/**
 * An entry by its names.
 *
 * @param key permanent within the vendor's register
 */
public record RegisterPlace(ProcessorId vendor, Register register, String key) {

    /** One version of the entry. */
    RegisterVersion.Place version(int number) {
        return new RegisterVersion.Place(vendor, register, key, number);
    }

    /** @throws Refusal VALIDATION when no entry can have such a key */
    void wellFormed() {
        if (!key.matches(RegisterPayload.KEY)) throw Refusal.invalid("/key", "constraint-pattern");
    }
}
