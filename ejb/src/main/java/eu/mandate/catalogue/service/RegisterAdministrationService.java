package eu.mandate.catalogue.service;

import static eu.mandate.kernel.domain.RoleNames.INSTALLATION_ADMIN;
import static eu.mandate.kernel.domain.RoleNames.OPERATIONS;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY;

import eu.mandate.catalogue.domain.RegisterEntryView;
import eu.mandate.catalogue.domain.RegisterEvent;
import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.catalogue.entity.RegisterVersion;
import eu.mandate.catalogue.entity.RegisterVersions;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;

/**
 * The vendor's registers, for its operators and for installation administrators, who name the vendor. Every change is a
 * further version of an entry; nothing is overwritten.
 */
@Stateless
@RolesAllowed({OPERATIONS, INSTALLATION_ADMIN})
public class RegisterAdministrationService {

    @Inject
    VendorScope scope;

    @Inject
    RegisterVersions versions;

    @Inject
    RegisterDesk desk;

    @Inject
    Event<DomainEvent> events;

    /**
     * The present version of each entry by key, retired ones included.
     *
     * @param processor key of the vendor; null for the operator's own
     */
    @RolesAllowed({OPERATIONS, PRIVACY, INSTALLATION_ADMIN})
    public Slice<RegisterEntryView> list(String processor, @NotNull Register register, @NotNull SliceRequest page) {
        var found = page(versions.present(scope.named(processor), register), page);
        events.fire(new RegisterEvent.RegisterListed(register, found.items().size()));
        return found;
    }

    /** @throws Refusal NOT_FOUND for an unknown key and for another vendor's alike */
    @RolesAllowed({OPERATIONS, PRIVACY, INSTALLATION_ADMIN})
    public RegisterEntryView get(String processor, @NotNull Register register, @NotNull String key) {
        var present = desk.present(new RegisterPlace(scope.named(processor), register, key));
        events.fire(new RegisterEvent.RegisterEntryRead(register, present.key()));
        return RegisterDesk.view(present);
    }

    /**
     * Every version of an entry, the latest first.
     *
     * @throws Refusal NOT_FOUND for an unknown key and for another vendor's alike
     */
    @RolesAllowed({OPERATIONS, PRIVACY, INSTALLATION_ADMIN})
    public List<RegisterEntryView> history(String processor, @NotNull Register register, @NotNull String key) {
        var place = new RegisterPlace(scope.named(processor), register, key);
        var present = desk.present(place);
        events.fire(new RegisterEvent.RegisterEntryRead(register, present.key()));
        return versions.history(place.vendor(), register, key).stream()
                .map(RegisterDesk::view)
                .toList();
    }

    /**
     * Writes an entry: a new one, or a further version of one that is there. What an operator writes is no invention of
     * the demonstration, whatever it was before.
     *
     * @param json the register's record
     * @param basedOnVersion the version the operator saw, 0 for none, null when the operator does not insist
     * @throws Refusal VALIDATION with every fault; SALE_PROHIBITED; PRECONDITION_FAILED; CONFLICT
     *     {@code register-entry-unchanged}
     */
    public RegisterEntryView put(
            String processor,
            @NotNull Register register,
            @NotNull String key,
            @NotNull String json,
            Integer basedOnVersion) {
        var place = new RegisterPlace(scope.named(processor), register, key);
        var written = desk.put(place, json, basedOnVersion, false);
        events.fire(new RegisterEvent.RegisterEntryChanged(register, key, written.version(), false));
        return RegisterDesk.view(written);
    }

    /**
     * Ends an entry; it stays in the history and can be written anew.
     *
     * @throws Refusal NOT_FOUND; PRECONDITION_FAILED; CONFLICT {@code register-entry-retired}, {@code register-entry-named}
     */
    public RegisterEntryView retire(
            String processor,
            @NotNull Register register,
            @NotNull String key,
            @NotNull @Valid RetireEntry command,
            Integer basedOnVersion) {
        var place = new RegisterPlace(scope.named(processor), register, key);
        var last = desk.retire(place, command.reason(), basedOnVersion);
        events.fire(new RegisterEvent.RegisterEntryRetired(register, last.key(), last.version()));
        return RegisterDesk.view(last);
    }

    private static Slice<RegisterEntryView> page(List<RegisterVersion> all, SliceRequest page) {
        var after = page.fromStart() ? "" : Cursor.key(page.cursor());
        var rows = all.stream()
                .sorted(Comparator.comparing(RegisterVersion::key))
                .filter(row -> row.key().compareTo(after) > 0)
                .limit(page.limit() + 1L)
                .toList();
        return Slice.of(rows, page.limit(), last -> Cursor.of(last.key())).map(RegisterDesk::view);
    }
}
