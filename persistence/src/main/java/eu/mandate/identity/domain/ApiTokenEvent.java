package eu.mandate.identity.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** What happened to the API tokens of a space. */
public sealed interface ApiTokenEvent extends DomainEvent {

    /** A token was made. */
    record ApiTokenCreated(TokenId token, Set<Role> roles, TokenAccess access, Instant expiresAt)
            implements ApiTokenEvent {
        @Override
        public ObjectReference object() {
            return reference(token);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("roles", RoleSet.text(roles), "access", access.name(), "expires-at", expiresAt.toString());
        }
    }

    /** A token stopped being good before its time. */
    record ApiTokenRevoked(TokenId token) implements ApiTokenEvent {
        @Override
        public ObjectReference object() {
            return reference(token);
        }
    }

    /** One token was looked at. */
    record ApiTokenRead(TokenId token) implements ApiTokenEvent {
        @Override
        public ObjectReference object() {
            return reference(token);
        }
    }

    /** A page of tokens was looked at. */
    record ApiTokensListed(int count) implements ApiTokenEvent {
        @Override
        public ObjectReference object() {
            return ObjectReference.all("api-token");
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("count", Integer.toString(count));
        }
    }

    private static ObjectReference reference(TokenId token) {
        return new ObjectReference("api-token", token.text());
    }
}
