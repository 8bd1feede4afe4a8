package eu.mandate.directory.service;

import eu.mandate.directory.domain.DepartmentState;
import eu.mandate.directory.domain.DepartmentView;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.directory.domain.Put;
import eu.mandate.directory.store.DepartmentChanges;
import eu.mandate.directory.store.JdbcDepartments;
import eu.mandate.directory.store.JdbcStanding;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.domain.prohibited.WrittenText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Judges and makes changes of the departments; each begins with the lock, so that two of them never contradict. */
@ApplicationScoped
public class DepartmentDesk {

    @Inject
    JdbcStanding standing;

    @Inject
    JdbcDepartments departments;

    @Inject
    DepartmentChanges changes;

    @Inject
    Clock clock;

    /** @throws Refusal NOT_FOUND */
    DepartmentView get(UUID id) {
        return departments.find(id).orElseThrow(() -> Refusal.notFound("department", id));
    }

    DepartmentView create(ExternalKey key, UUID id, String name, UUID parent) {
        standing.lock();
        var above = parent == null ? null : active("/parent", parent);
        departments.tree().allowUnder(above);
        changes.add(id, key, clean(name), above);
        return get(id);
    }

    UUID newId() {
        return TimeOrderedId.next(clock);
    }

    Put<DepartmentView> put(ExternalKey key, PutDepartment command, Long expected) {
        standing.lock();
        var parent = parent(key.source(), command.parent());
        var before = departments.find(key).orElse(null);
        if (before == null) {
            if (expected != null) DirectoryId.expect(expected, 0);
            return new Put<>(create(key, newId(), command.name(), parent), Put.Effect.ADDED);
        }
        DirectoryId.expect(expected, before.version());
        if (before.state() == DepartmentState.MERGED) throw Refusal.of(Code.CONFLICT, "department-merged");
        if (same(before, command.name(), parent)) return new Put<>(before, Put.Effect.UNCHANGED);
        place(before, command.name(), parent);
        return new Put<>(get(before.id()), Put.Effect.CHANGED);
    }

    private UUID parent(String source, String text) {
        if (text == null) return null;
        return departments
                .references(source, List.of(text))
                .get("/parent", text)
                .id();
    }

    private static boolean same(DepartmentView before, String name, UUID parent) {
        return before.state() == DepartmentState.ACTIVE
                && before.name().equals(clean(name))
                && Objects.equals(
                        before.parent() == null ? null : before.parent().id(), parent);
    }

    DepartmentView rename(UUID id, String name, Long expected) {
        var before = open(id, expected);
        place(before, name, before.parent() == null ? null : before.parent().id());
        return get(id);
    }

    private void place(DepartmentView before, String name, UUID parent) {
        var number = departments.number(before.id()).orElseThrow();
        var above = parent == null ? null : active("/parent", parent);
        departments.tree().allowMove(number, above);
        changes.put(number, clean(name), above);
    }

    DepartmentView move(UUID id, UUID parent, Long expected) {
        open(id, expected);
        var number = departments.number(id).orElseThrow();
        var above = parent == null ? null : active("/parent", parent);
        departments.tree().allowMove(number, above);
        changes.move(number, above);
        return get(id);
    }

    /** What was there before the merger. */
    DepartmentView merge(UUID id, UUID into, Long expected) {
        var before = open(id, expected);
        var target = active("/into", into);
        var number = departments.number(id).orElseThrow();
        departments.tree().allowMerge(number, target);
        changes.merge(number, target);
        return before;
    }

    DepartmentView close(UUID id, Long expected) {
        var before = open(id, expected);
        if (before.members() + before.alsoHere() + before.children() > 0) {
            throw Refusal.of(Code.CONFLICT, "department-not-empty");
        }
        changes.close(departments.number(id).orElseThrow());
        return get(id);
    }

    private DepartmentView open(UUID id, Long expected) {
        standing.lock();
        var found = get(id);
        DirectoryId.expect(expected, found.version());
        if (found.state() != DepartmentState.ACTIVE) {
            throw Refusal.of(
                    Code.CONFLICT, found.state() == DepartmentState.MERGED ? "department-merged" : "department-closed");
        }
        return found;
    }

    private int active(String pointer, UUID id) {
        var found = departments.find(id).orElseThrow(() -> Refusal.invalid(pointer, "department-unknown"));
        if (found.state() != DepartmentState.ACTIVE) throw Refusal.invalid(pointer, "department-closed");
        return departments.number(id).orElseThrow();
    }

    private static String clean(String name) {
        WrittenText.refuseLine("/name", name);
        return name.strip();
    }
}
