package eu.mandate.audit.entity;

import eu.mandate.kernel.domain.CredentialInUse;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Facts about the caller of the present request, for the audit log. Bound once by the edge; unbound in jobs and before
 * sign-in, when the log names no actor.
 */
@RequestScoped
public class CallerContext implements CredentialInUse {
    private String requestId;
    private UUID actor;
    private String roles;
    private UUID credential;

    /** Notes the request's number, which the client is told as well. */
    public void identify(String request) {
        requestId = request;
    }

    /**
     * Notes who calls.
     *
     * @param roleNames names of the caller's roles; kept in alphabetical order
     * @param credentialId the API token, or null in a browser session
     * @throws IllegalStateException when another caller is bound
     */
    public void bind(UUID actorId, Collection<String> roleNames, UUID credentialId) {
        if (actor != null && !actor.equals(actorId)) {
            throw new IllegalStateException("a caller is bound; a request never changes its caller");
        }
        actor = actorId;
        roles = roleNames.isEmpty() ? null : String.join(",", new TreeSet<>(roleNames));
        credential = credentialId;
    }

    /** The user, or null when nobody is known. */
    public UUID actor() {
        return actor;
    }

    /** Comma-separated role names, or null. */
    public String roles() {
        return roles;
    }

    /** The API token, or null. */
    public UUID credential() {
        return credential;
    }

    /** The request's number, or null in jobs. */
    public String requestId() {
        return requestId;
    }

    @Override
    public Optional<UUID> credentialInUse() {
        return Optional.ofNullable(credential);
    }
}
