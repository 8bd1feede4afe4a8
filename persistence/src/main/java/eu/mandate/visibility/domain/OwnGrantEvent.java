package eu.mandate.visibility.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.Map;
import java.util.UUID;

/** What happened to the grants of members for their own person. */
public sealed interface OwnGrantEvent extends DomainEvent {

    /** The member's id. */
    UUID member();

    @Override
    default ObjectReference object() {
        return new ObjectReference("member", member().toString());
    }

    /** A member's grants were looked at. */
    record OwnGrantsRead(UUID member) implements OwnGrantEvent {}

    /** A member granted a permission of an application for their own person. */
    record OwnGrantGiven(UUID member, OwnGrant grant) implements OwnGrantEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("app", grant.app(), "permission", grant.permission());
        }
    }

    /** A member took such a permission back. */
    record OwnGrantTakenBack(UUID member, OwnGrant grant) implements OwnGrantEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("app", grant.app(), "permission", grant.permission());
        }
    }
}
