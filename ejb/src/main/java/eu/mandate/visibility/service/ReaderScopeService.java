package eu.mandate.visibility.service;

import static eu.mandate.kernel.domain.RoleNames.AUDITOR;
import static eu.mandate.kernel.domain.RoleNames.LEGAL;
import static eu.mandate.kernel.domain.RoleNames.PRIVACY_MANAGER;
import static eu.mandate.kernel.domain.RoleNames.TENANT_ADMIN;

import eu.mandate.instruction.domain.GivenInstruction;
import eu.mandate.instruction.service.GiveOptions;
import eu.mandate.instruction.service.InstructionDesk;
import eu.mandate.kernel.domain.Cursor;
import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.domain.SortOrder;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.ReaderKind;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.ReaderScopeView;
import eu.mandate.visibility.domain.VisibilityEvent;
import eu.mandate.visibility.domain.view.ReaderOrder;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
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
     * One page of readers in an order.
     *
     * @param at by what was instructed then; null for now
     * @throws Refusal VALIDATION at {@code /cursor}
     */
    public Slice<ReaderScopeView> list(Instant at, @NotNull SortOrder<ReaderOrder> order, @NotNull SliceRequest page) {
        var moment = moment(at);
        if (order.isUsual()) return byScope(moment, page);
        var all = scopes
                .called(scopes.all(moment).stream()
                        .map(each -> scopes.view(each, moment))
                        .toList())
                .stream()
                .sorted(ReaderOrder.comparator(order))
                .toList();
        var rows = all.stream()
                .skip(page.fromStart() ? 0 : behind(all, Cursor.key(page.cursor())))
                .limit(page.limit() + 1L)
                .toList();
        var listed = Slice.of(rows, page.limit(), last -> Cursor.of(subject(last)));
        events.fire(new VisibilityEvent.ReaderScopesListed(listed.items().size()));
        return listed;
    }

    private Slice<ReaderScopeView> byScope(Instant moment, SliceRequest page) {
        var after = page.fromStart() ? "" : Cursor.key(page.cursor());
        var rows = scopes.all(moment).stream()
                .filter(each -> each.subject().compareTo(after) > 0)
                .limit(page.limit() + 1L)
                .toList();
        var listed =
                Slice.of(rows, page.limit(), last -> Cursor.of(last.subject())).map(each -> scopes.view(each, moment));
        events.fire(new VisibilityEvent.ReaderScopesListed(listed.items().size()));
        return new Slice<>(scopes.called(listed.items()), listed.next());
    }

    private static int behind(List<ReaderScopeView> all, String subject) {
        for (var place = 0; place < all.size(); place++) {
            if (subject(all.get(place)).equals(subject)) return place + 1;
        }
        throw Refusal.invalid("/cursor", "cursor-malformed");
    }

    private static String subject(ReaderScopeView view) {
        return ReaderScopeKind.subject(view.scope(), view.id());
    }

    /**
     * What one reader sees under a scope.
     *
     * @param at by what was instructed then; null for now
     * @throws Refusal NOT_FOUND for an unknown reader about whom nothing was instructed
     */
    public ReaderScopeView get(@NotNull String scope, @NotNull String id, Instant at) {
        var reader = id(scope, id);
        var moment = moment(at);
        var view = scopes.governing(scope, reader, moment)
                .map(given -> scopes.view(given, moment))
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
        var given =
                scopes.governing(scope, id(scope, id), clock.instant()).orElseThrow(() -> Refusal.notFound(OBJECT, id));
        var ended = Records.read(given.payload(), ReaderScope.class).ended();
        return desk.give(kind, ended, GiveOptions.basedOn(basedOn));
    }

    private Instant moment(Instant at) {
        return at == null ? clock.instant() : at;
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
