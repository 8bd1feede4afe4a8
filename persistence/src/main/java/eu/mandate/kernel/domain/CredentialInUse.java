package eu.mandate.kernel.domain;

import java.util.Optional;
import java.util.UUID;

/** Which credential the present call came with; answered by the feature that knows the caller. */
public interface CredentialInUse {
    /** The API token's identifier, or empty in a browser session and in jobs. */
    Optional<UUID> credentialInUse();
}
