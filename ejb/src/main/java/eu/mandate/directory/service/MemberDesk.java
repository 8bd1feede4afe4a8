package eu.mandate.directory.service;

import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.domain.MemberDraft;
import eu.mandate.directory.domain.MemberStatus;
import eu.mandate.directory.domain.MemberView;
import eu.mandate.directory.domain.Put;
import eu.mandate.directory.domain.StoredMember;
import eu.mandate.directory.domain.table.ImportPlan.Change;
import eu.mandate.directory.store.JdbcDepartments;
import eu.mandate.directory.store.JdbcMembers;
import eu.mandate.directory.store.JdbcStanding;
import eu.mandate.directory.store.MemberChanges;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Judges and makes changes of single members, under the lock. */
@ApplicationScoped
public class MemberDesk {

    @Inject
    JdbcStanding standing;

    @Inject
    JdbcDepartments departments;

    @Inject
    JdbcMembers members;

    @Inject
    MemberChanges changes;

    /** @throws Refusal NOT_FOUND */
    MemberView get(UUID id) {
        return members.find(id).orElseThrow(() -> Refusal.notFound("member", id));
    }

    Put<MemberView> put(ExternalKey key, PutMember command, Long expected) {
        standing.lock();
        var before = members.stored(key).orElse(null);
        DirectoryId.expect(expected, before == null ? 0 : before.version());
        var after = draft(key.source(), command, before);
        if (before == null) {
            changes.add(key.source(), Map.of(key.id(), after));
            return new Put<>(get(members.stored(key).orElseThrow().id()), Put.Effect.ADDED);
        }
        if (before.draft().equals(after)) return new Put<>(get(before.id()), Put.Effect.UNCHANGED);
        changes.change(List.of(new Change(before, after)));
        return new Put<>(get(before.id()), Put.Effect.CHANGED);
    }

    private MemberDraft draft(String source, PutMember command, StoredMember before) {
        var places = List.copyOf(places(source, command.departments()));
        var kept = before == null ? MemberStatus.ACTIVE : before.draft().status();
        return new MemberDraft(
                command.name().strip(),
                places.get(0),
                Set.copyOf(places),
                command.status() == null ? kept : command.status(),
                command.employment(),
                command.position(),
                command.email(),
                command.joinedOn(),
                command.leftOn());
    }

    private Set<Integer> places(String source, List<String> named) {
        var known = departments.references(source, named);
        var places = new LinkedHashSet<Integer>();
        for (var i = 0; i < named.size(); i++) {
            places.add(known.get("/departments/" + i, named.get(i)).number());
        }
        return places;
    }

    MemberView changeStatus(UUID id, ChangeMemberStatus command, Long expected) {
        var before = locked(id, expected);
        var after = before.draft().as(command.status(), command.leftOn());
        if (!before.draft().equals(after)) changes.change(List.of(new Change(before, after)));
        return get(id);
    }

    void remove(UUID id, Long expected) {
        var member = locked(id, expected);
        if (member.draft().status() != MemberStatus.LEFT) throw Refusal.of(Code.CONFLICT, "member-still-here");
        changes.remove(member);
    }

    private StoredMember locked(UUID id, Long expected) {
        standing.lock();
        var member = members.stored(id).orElseThrow(() -> Refusal.notFound("member", id));
        DirectoryId.expect(expected, member.version());
        return member;
    }
}
