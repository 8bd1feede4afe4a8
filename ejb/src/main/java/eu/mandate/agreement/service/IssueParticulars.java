package eu.mandate.agreement.service;

import eu.mandate.agreement.domain.Issue;
import eu.mandate.audit.domain.Checkpoints;
import eu.mandate.identity.service.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an issue says of itself: its number, what it replaces, who issued it, and the audit log at that moment. */
@ApplicationScoped
public class IssueParticulars {

    @Inject
    Checkpoints checkpoints;

    @Inject
    CurrentCaller caller;

    /**
     * The next issue.
     *
     * @param last number of the latest one; 0 for none
     */
    Issue next(int last, Instant issuedAt, String templateVersion, String configurationHash) {
        var previous = last == 0 ? null : last;
        var checkpoint = checkpoints.latest().orElse(null);
        return new Issue(last + 1, issuedAt, templateVersion, configurationHash, previous, checkpoint);
    }

    /** Who issues. */
    UUID issuer() {
        return caller.user().value();
    }

    /** The issuer's roles, in order. */
    String roles() {
        return caller.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
