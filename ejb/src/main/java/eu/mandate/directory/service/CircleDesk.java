package eu.mandate.directory.service;

import eu.mandate.directory.domain.CircleKind;
import eu.mandate.directory.domain.CircleView;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.domain.Put;
import eu.mandate.directory.domain.Put.Effect;
import eu.mandate.directory.store.JdbcCircles;
import eu.mandate.directory.store.JdbcMembers;
import eu.mandate.directory.store.JdbcStanding;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.domain.prohibited.WrittenText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Judges and makes changes of tags, groups and contacts, under the lock. */
@ApplicationScoped
public class CircleDesk {

    @Inject
    JdbcStanding standing;

    @Inject
    JdbcCircles circles;

    @Inject
    JdbcMembers members;

    @Inject
    Clock clock;

    /** @throws Refusal NOT_FOUND */
    CircleView get(CircleKind kind, UUID id) {
        return circles.find(kind, id).orElseThrow(() -> Refusal.notFound("circle", id));
    }

    Put<CircleView> put(CircleKind kind, ExternalKey key, PutCircle command, Long expected) {
        standing.lock();
        WrittenText.refuseLine("/name", command.name());
        WrittenText.refuse("/about", command.about());
        var before = circles.find(kind, key).orElse(null);
        DirectoryId.expect(expected, before == null ? 0 : before.version());
        var wanted = command.members() == null ? null : numbers(key.source(), command.members());
        var id = before == null ? TimeOrderedId.next(clock) : before.id();
        var named = named(kind, key, id, command, before);
        var assigned = wanted != null && assigned(id, wanted);
        var effect = before == null ? Effect.ADDED : named || assigned ? Effect.CHANGED : Effect.UNCHANGED;
        return new Put<>(get(kind, id), effect);
    }

    private boolean named(CircleKind kind, ExternalKey key, UUID id, PutCircle command, CircleView before) {
        var name = command.name().strip();
        if (before == null) {
            circles.add(id, kind, key, name, command.about());
            return true;
        }
        if (before.name().equals(name) && Objects.equals(before.about(), command.about())) return false;
        circles.rename(id, name, command.about());
        return true;
    }

    private boolean assigned(UUID id, Collection<Integer> wanted) {
        if (circles.differences(id, wanted) == 0) return false;
        circles.assign(id, wanted);
        return true;
    }

    private Collection<Integer> numbers(String source, Set<String> named) {
        var known = members.numbers(source, named);
        if (!known.keySet().containsAll(named)) throw Refusal.invalid("/members", "member-unknown");
        return Set.copyOf(known.values());
    }

    void delete(CircleKind kind, UUID id, Long expected) {
        standing.lock();
        DirectoryId.expect(expected, get(kind, id).version());
        circles.delete(id);
    }
}
