package eu.mandate.identity.service.setup;

import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.Username;

/**
 * One invented person of the demonstration in one space.
 *
 * @param passwordHash PHC form
 */
public record DemoPerson(Username username, String displayName, Role role, String passwordHash) {}
