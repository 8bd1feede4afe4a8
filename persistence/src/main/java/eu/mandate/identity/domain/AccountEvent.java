package eu.mandate.identity.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;

/** What people did with their own account. */
public sealed interface AccountEvent extends DomainEvent {

    /** The person concerned. */
    UserId user();

    @Override
    default ObjectReference object() {
        return new ObjectReference("user", user().text());
    }

    /** A person proved who they are; which space they enter comes later. */
    record SignInSucceeded(UserId user) implements AccountEvent {}

    /** A person ended their session. */
    record SignedOut(UserId user) implements AccountEvent {}

    /** A person began to work in the space whose log this is. */
    record TenantEntered(UserId user) implements AccountEvent {}

    /** A person looked at their account. */
    record AccountRead(UserId user) implements AccountEvent {}

    /** A person replaced their password. */
    record PasswordChanged(UserId user) implements AccountEvent {}

    /** A person chose language or look. */
    record PreferencesChosen(UserId user) implements AccountEvent {}
}
