package eu.mandate.catalogue.service;

import eu.mandate.audit.entity.CallerContext;
import eu.mandate.catalogue.domain.RegisterEntry;
import eu.mandate.catalogue.domain.RegisterEntryView;
import eu.mandate.catalogue.domain.register.RegisterPayload;
import eu.mandate.catalogue.domain.register.RegisterReferences;
import eu.mandate.catalogue.domain.register.RegisterRules;
import eu.mandate.catalogue.entity.RegisterVersion;
import eu.mandate.catalogue.entity.RegisterVersions;
import eu.mandate.catalogue.store.ServiceLock;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.domain.prohibited.WrittenText;
import eu.mandate.kernel.json.Records;
import eu.mandate.kernel.service.RecordValidation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Writes and reads versions of register entries; who may do that was decided before. */
@ApplicationScoped
public class RegisterDesk {

    @Inject
    RegisterVersions versions;

    @Inject
    RegisterBackground background;

    @Inject
    ServiceLock lock;

    @Inject
    RecordValidation validation;

    @Inject
    CallerContext caller;

    @Inject
    Clock clock;

    /**
     * Appends a version.
     *
     * @param seen the version the change is based on, 0 for a new entry, null when the caller does not insist
     * @throws Refusal VALIDATION with every fault; SALE_PROHIBITED; PRECONDITION_FAILED when the entry changed since;
     *     CONFLICT when the content is the present one
     */
    public RegisterVersion put(RegisterPlace place, String json, Integer seen, boolean demo) {
        place.wellFormed();
        var payload = Records.read(json, place.register().payload());
        validation.check(payload);
        lock.takeRegisters(place.vendor());
        var surroundings = background.of(place);
        RegisterRules.check((RegisterPayload) payload, demo ? surroundings.onAnyDay() : surroundings);
        var present = versions.find(place.vendor(), place.register(), place.key());
        var number = present.map(RegisterVersion::version).orElse(0);
        expect(seen, number);
        var text = Records.write(payload);
        if (present.filter(last -> says(last, text, demo)).isPresent()) {
            throw Refusal.of(Code.CONFLICT, "register-entry-unchanged");
        }
        var next = new RegisterVersion(TimeOrderedId.next(clock), place.version(number + 1), text, demo, change());
        versions.add(next);
        return next;
    }

    /**
     * Appends the version with which the entry ceases to count.
     *
     * @throws Refusal NOT_FOUND; PRECONDITION_FAILED when it changed since; CONFLICT when it is retired already,
     *     and when other entries name it, with their keys
     */
    public RegisterVersion retire(RegisterPlace place, String reason, Integer seen) {
        WrittenText.refuse("/reason", reason);
        lock.takeRegisters(place.vendor());
        var present = present(place);
        expect(seen, present.version());
        if (present.isRetired()) throw Refusal.of(Code.CONFLICT, "register-entry-retired");
        var naming = RegisterReferences.naming(place.register(), place.key(), background.of(place));
        if (!naming.isEmpty()) throw Refusal.of(Code.CONFLICT, "register-entry-named", String.join(", ", naming));
        var last = present.retired(TimeOrderedId.next(clock), reason.strip(), change());
        versions.add(last);
        return last;
    }

    /** Whether there ever was such an entry. */
    public boolean knows(RegisterPlace place) {
        return versions.find(place.vendor(), place.register(), place.key()).isPresent();
    }

    /** @throws Refusal NOT_FOUND */
    public RegisterVersion present(RegisterPlace place) {
        return versions.find(place.vendor(), place.register(), place.key())
                .orElseThrow(() -> Refusal.notFound("register-entry", place.key()));
    }

    /** An entry for rules and documents. */
    static RegisterEntry entry(RegisterVersion version) {
        return new RegisterEntry(
                version.id(),
                version.register(),
                version.key(),
                version.version(),
                payload(version),
                version.demo(),
                version.changedAt());
    }

    /** An entry as people see it. */
    static RegisterEntryView view(RegisterVersion version) {
        var services = payload(version).services();
        return new RegisterEntryView(
                version.id(),
                version.register(),
                version.key(),
                version.version(),
                version.payload(),
                version.isRetired(),
                version.reason(),
                version.demo(),
                version.changedAt(),
                version.changedByRole(),
                services == null ? List.of() : services);
    }

    static RegisterPayload payload(RegisterVersion version) {
        return (RegisterPayload)
                Records.read(version.payload(), version.register().payload());
    }

    private static boolean says(RegisterVersion last, String text, boolean demo) {
        return !last.isRetired() && last.payload().equals(text) && last.demo() == demo;
    }

    private static void expect(Integer seen, int number) {
        if (seen != null && seen != number) throw Refusal.of(Code.PRECONDITION_FAILED, "changed-meanwhile");
    }

    private RegisterVersion.Change change() {
        return new RegisterVersion.Change(clock.instant(), caller.actor(), caller.roles());
    }
}
