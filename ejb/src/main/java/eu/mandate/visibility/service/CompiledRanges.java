package eu.mandate.visibility.service;

import eu.mandate.kernel.json.Records;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.Organisation;
import eu.mandate.visibility.domain.OrganisationVersion;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.PeopleNames;
import eu.mandate.visibility.domain.Range;
import eu.mandate.visibility.domain.RangeCompiler;
import eu.mandate.visibility.domain.Selection;
import eu.mandate.visibility.domain.platform.PlatformReport;
import eu.mandate.visibility.store.JdbcOrganisation;
import eu.mandate.visibility.store.JdbcPlatformRanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Ranges as conditions, compiled once for each choice and state of the directory. Each use asks the running transaction for that
 * state, which is one row; so a change of either holds from the next transaction on every node, and nobody has to be told. What a
 * platform's own range does not give is not in the condition of its application, whatever was instructed.
 */
@ApplicationScoped
public class CompiledRanges {
    /** How many conditions are kept; the ones used last. */
    static final int MOST = 500;

    @Inject
    JdbcOrganisation organisation;

    @Inject
    JdbcPlatformRanges platforms;

    @Inject
    NameLookup names;

    @Inject
    TenantContext tenant;

    private final Map<Key, Kept> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
            return size() > MOST;
        }
    });

    /**
     * An authorisation with its condition.
     *
     * @param authorisation null for a range without one
     * @param departments the same condition for records about departments
     * @param instructed what the authorisation alone would show; null where nothing is known of a platform's own range
     */
    public record Compiled(
            AppAuthorisation authorisation, CompiledRange range, CompiledRange departments, Compiled instructed) {

        /** What was instructed, whatever the platform gives. */
        Compiled alone() {
            return instructed == null ? this : instructed;
        }
    }

    /** Nobody, by no authorisation. */
    static final Compiled NOBODY = new Compiled(null, new CompiledRange.None(), new CompiledRange.None(), null);

    private record Key(TenantId tenant, Object what) {}

    // An instruction with the report of another moment; null where nothing was known then.
    private record Within(String payload, String platform) {}

    // Of each choice its last state only: none before it comes back soon, and it may name a hundred thousand members.
    private record Kept(OrganisationVersion version, Compiled compiled) {}

    /** What an instruction about an application shows now. */
    public Compiled of(String payload) {
        return of(payload, () -> preview(Records.read(payload, AppAuthorisation.class)));
    }

    /**
     * What an instruction about an application shows within the report that was known at another moment, among the people of
     * today.
     *
     * @param known the moment; null for now
     */
    Compiled of(String payload, String app, Instant known) {
        if (known == null) return of(payload);
        var platform = platforms.at(app, known);
        var within = new Within(payload, platform.map(PlatformReport::people).orElse(null));
        return of(within, () -> compile(Records.read(payload, AppAuthorisation.class), platform));
    }

    /** What a choice that nobody instructed yet would show now. */
    public Compiled preview(AppAuthorisation choice) {
        return compile(choice, platforms.find(choice.app()));
    }

    /** Everybody in these departments, with all below them. */
    public CompiledRange below(Set<Integer> departments) {
        var range = Range.of(new Selection(departments, Set.of(), Set.of()));
        return of(Set.copyOf(departments), () -> compile(null, null, range)).range();
    }

    /** These departments, with all below them, and these members; not kept. */
    CompiledRange of(Selection people) {
        return compile(null, null, Range.of(people)).range();
    }

    /** Whom a platform's own range means. */
    public CompiledRange of(PlatformReport report) {
        return of(report.people(), () -> compile(null, null, range(report))).range();
    }

    /** Which state of what platforms reported this is; empty where nothing was. */
    public String platforms() {
        return organisation.version().platforms();
    }

    private Compiled of(Object what, Supplier<Compiled> compile) {
        var key = new Key(tenant.require(), what);
        var version = organisation.version();
        var known = kept.get(key);
        if (known != null && known.version().equals(version)) return known.compiled();
        var fresh = compile.get();
        // What changed while it was compiled may be in it, and the same state may come back.
        if (organisation.version().equals(version)) kept.put(key, new Kept(version, fresh));
        return fresh;
    }

    private Compiled compile(AppAuthorisation authorisation, Optional<PlatformReport> platform) {
        var instructed = names.of(authorisation.people()).range(authorisation.people());
        Optional<Range> given = platform.map(this::range);
        if (given.isEmpty()) return compile(authorisation, null, instructed);
        return compile(authorisation, compile(authorisation, null, instructed), instructed, given.get());
    }

    private Range range(PlatformReport report) {
        var people = PeopleChoice.of(Records.read(report.people(), PeopleNames.class));
        return names.of(people).range(people);
    }

    private Compiled compile(AppAuthorisation authorisation, Compiled instructed, Range... ranges) {
        var state = organisation.read(ranges);
        var compiled = new RangeCompiler(state).compile(ranges);
        return new Compiled(authorisation, compiled, spelled(compiled, state), instructed);
    }

    private static CompiledRange spelled(CompiledRange compiled, Organisation state) {
        return compiled instanceof CompiledRange.Lists lists
                ? lists.among(state.parents().keySet())
                : compiled;
    }
}
