package eu.mandate.dataplane.service.ingest;

import eu.mandate.dataplane.domain.record.SessionContent;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.identity.domain.AccountEvent.SignedOut;
import eu.mandate.identity.domain.ApiTokenEvent.ApiTokenRevoked;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.domain.CredentialInUse;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.entity.RealTime;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Content that only a session shows: in the memory of this process, for the sign-in or the token it came by, until that ends or
 * nobody asks for a while. What is too much pushes out the oldest.
 */
@ApplicationScoped
public class SessionContents {
    /** Most contents of one session. */
    static final int MOST = 1_000;

    /** Most characters of one session's contents. */
    static final int CHARACTERS = 2 * 1024 * 1024;

    /** Most sessions; the one that was used longest ago makes room. */
    static final int SESSIONS = 200;

    @Inject
    TenantContext tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    CredentialInUse credential;

    @Inject
    @RealTime
    Clock clock;

    @Inject
    @ConfigProperty(name = "mandate.session.minutes")
    int minutes;

    private final Map<Owner, Held> sessions = new HashMap<>();

    private record Owner(TenantId tenant, UUID session) {}

    /**
     * Content of the caller's session.
     *
     * @param purpose it was let through for
     */
    public record Content(UUID id, SessionContent content, String purpose, int size) {}

    private static final class Held {
        private final ArrayDeque<Content> contents = new ArrayDeque<>();
        private int size;
        private Instant used;
    }

    /** Holds content for the caller's session. */
    synchronized UUID hold(SessionContent content, String purpose) {
        evict();
        var held = sessions.computeIfAbsent(owner(), first -> new Held());
        held.used = clock.instant();
        var one = new Content(TimeOrderedId.next(clock), content, purpose, size(content));
        held.contents.addLast(one);
        held.size += one.size();
        while (held.contents.size() > MOST || held.size > CHARACTERS && held.contents.size() > 1) {
            held.size -= held.contents.removeFirst().size();
        }
        if (sessions.size() > SESSIONS) sessions.remove(leastUsed());
        return one.id();
    }

    /** What the caller's session holds, the oldest first. */
    synchronized List<Content> own() {
        evict();
        var held = sessions.get(owner());
        if (held == null) return List.of();
        held.used = clock.instant();
        return List.copyOf(held.contents);
    }

    /** @throws Refusal NOT_FOUND also for what another session holds */
    Content own(UUID id) {
        return own().stream()
                .filter(content -> content.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("session-content", id));
    }

    /** Lets go what nobody asked for any more. */
    public synchronized void evict() {
        var over = clock.instant().minus(Duration.ofMinutes(minutes));
        sessions.values().removeIf(held -> held.used.isBefore(over));
    }

    synchronized void ended(@Observes ApiTokenRevoked revoked) {
        sessions.keySet()
                .removeIf(owner -> owner.session().equals(revoked.token().value()));
    }

    synchronized void ended(@Observes SignedOut signedOut) {
        sessions.keySet()
                .removeIf(owner -> owner.session().equals(signedOut.user().value()));
    }

    private Owner owner() {
        return new Owner(
                tenant.require(),
                credential.credentialInUse().orElseGet(() -> caller.user().value()));
    }

    private Owner leastUsed() {
        return sessions.entrySet().stream()
                .min(Map.Entry.comparingByValue((one, other) -> one.used.compareTo(other.used)))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static int size(SessionContent content) {
        return content.fields().entrySet().stream()
                .mapToInt(field -> field.getKey().length() + size(field.getValue()))
                .sum();
    }

    private static int size(Given given) {
        if (given instanceof Given.Text text) return text.text().length();
        if (given instanceof Given.Sequence list)
            return list.elements().stream().mapToInt(SessionContents::size).sum();
        if (given instanceof Given.Members object)
            return object.members().values().stream()
                    .mapToInt(SessionContents::size)
                    .sum();
        return 1;
    }
}
