package eu.mandate.demo.service;

import eu.mandate.identity.domain.Role;
import eu.mandate.identity.domain.Username;

/** One invented person in one role. */
public record StoryPerson(Username username, String displayName, Role role) {}
