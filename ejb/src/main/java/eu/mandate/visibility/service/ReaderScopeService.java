package eu.mandate.visibility.service;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.instruction.domain.GivenInstruction;
import eu.mandate.instruction.domain.Instruction;
import eu.mandate.instruction.service.GiveOptions;
import eu.mandate.instruction.service.InstructionDesk;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.ReaderKind;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.ReaderScopeView;
import eu.mandate.visibility.domain.VisibilityEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which records people of the own organisation see, and giving that as an instruction. */
@Stateless
@RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL, AUDITOR})
public class ReaderScopeService {
    private static final String OBJECT = "reader-scope";

    @Inject
    ReaderScopes scopes;

    @Inject
    NameLookup names;

    @Inject
    InstructionDesk desk;

    @Inject
    ReaderScopeKind kind;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * One page of readers, by scope and id.
     *
     * @throws Refusal VALIDATION at {@code /cursor}
     */
    public Slice<ReaderScopeView> list(@NotNull SliceRequest page) {
        var now = clock.instant();
        var after = page.fromStart() ? "" : Cursor.key(page.cursor());
        var rows = scopes.all(now).stream()
                .filter(each -> each.subject().compareTo(after) > 0)
                .limit(page.limit() + 1L)
                .toList();
        var listed =
                Slice.of(rows, page.limit(), last -> Cursor.of(last.subject())).map(each -> scopes.view(each, now));
        events.fire(new VisibilityEvent.ReaderScopesListed(listed.items().size()));
        return new Slice<>(scopes.called(listed.items()), listed.next());
    }

    /** @throws Refusal NOT_FOUND for an unknown reader about whom nothing was ever instructed */
    public ReaderScopeView get(@NotNull String scope, @NotNull String id) {
        var reader = id(scope, id);
        var view = governing(scope, reader)
                .map(given -> scopes.view(given, clock.instant()))
                .or(() -> known(reader).map(any -> ReaderScopeView.unset(scope, reader)))
                .orElseThrow(() -> Refusal.notFound(OBJECT, id));
        events.fire(new VisibilityEvent.ReaderScopeRead(ReaderScopeKind.subject(scope, reader)));
        return scopes.called(List.of(view)).get(0);
    }

    /**
     * Instructs what a reader sees from now on.
     *
     * @param basedOn number of the latest instruction about it that the caller saw, 0 for none; null when not insisting
     * @throws Refusal NOT_FOUND; VALIDATION at {@code /id} when the choice is about somebody else; as {@link InstructionDesk#give}
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL})
    public GivenInstruction put(
            @NotNull String scope, @NotNull String id, @NotNull ReaderScope choice, Integer basedOn) {
        var reader = id(scope, id);
        known(reader).orElseThrow(() -> Refusal.notFound(OBJECT, id));
        if (!scope.equals(choice.scope()) || !reader.equals(choice.id())) {
            throw Refusal.invalid("/id", "scope-reader-other");
        }
        return desk.give(kind, choice, GiveOptions.basedOn(basedOn));
    }

    /**
     * Ends it: from now on the reader sees nothing under the scope, unless a group of theirs does.
     *
     * @throws Refusal NOT_FOUND when nothing was given; as {@link #put}
     */
    @RolesAllowed({TENANT_ADMIN, PRIVACY_MANAGER, LEGAL})
    public GivenInstruction end(@NotNull String scope, @NotNull String id, Integer basedOn) {
        var given = governing(scope, id(scope, id)).orElseThrow(() -> Refusal.notFound(OBJECT, id));
        var ended = Records.read(given.payload(), ReaderScope.class).ended();
        return desk.give(kind, ended, GiveOptions.basedOn(basedOn));
    }

    private Optional<Instruction> governing(String scope, UUID id) {
        return scopes.governing(scope, id);
    }

    private Optional<ReaderKind> known(UUID id) {
        return Arrays.stream(ReaderKind.values())
                .filter(each -> names.knows(each, id))
                .findFirst();
    }

    private static UUID id(String scope, String id) {
        try {
            var parsed = UUID.fromString(id);
            if (parsed.toString().equals(id)) return parsed;
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound(OBJECT, id);
        }
        throw Refusal.notFound(OBJECT, id);
    }
}
