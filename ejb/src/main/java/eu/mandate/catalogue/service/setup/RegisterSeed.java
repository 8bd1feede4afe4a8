package eu.mandate.catalogue.service.setup;

import eu.mandate.catalogue.domain.register.Register;

/**
 * An entry to begin with.
 *
 * @param json the register's record
 */
public record RegisterSeed(Register register, String key, String json) {}
