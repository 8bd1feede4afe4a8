package eu.mandate.visibility.service;

import eu.mandate.kernel.json.Records;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.CompiledRange;
import eu.mandate.visibility.domain.OrganisationVersion;
import eu.mandate.visibility.domain.Range;
import eu.mandate.visibility.domain.RangeCompiler;
import eu.mandate.visibility.domain.Selection;
import eu.mandate.visibility.store.JdbcOrganisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Ranges as conditions, compiled once for each choice and state of the directory. Each use asks the running transaction for that
 * state, which is one row; so a change of either holds from the next transaction on every node, and nobody has to be told.
 */
@ApplicationScoped
public class CompiledRanges {
    /** How many conditions are kept; the ones used last. */
    static final int MOST = 500;

    @Inject
    JdbcOrganisation organisation;

    @Inject
    NameLookup names;

    @Inject
    TenantContext tenant;

    private final Map<Key, Compiled> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Compiled> eldest) {
            return size() > MOST;
        }
    });

    /**
     * An authorisation with its condition.
     *
     * @param authorisation null for a range without one
     * @param departments the same condition for records about departments
     */
    public record Compiled(AppAuthorisation authorisation, CompiledRange range, CompiledRange departments) {}

    private record Key(TenantId tenant, Object what, OrganisationVersion version) {}

    /** What an instruction about an application shows now. */
    public Compiled of(String payload) {
        return of(payload, () -> {
            var authorisation = Records.read(payload, AppAuthorisation.class);
            return compile(authorisation, names.of(authorisation.people()).range(authorisation.people()));
        });
    }

    /** What a choice that nobody instructed yet would show now. */
    public CompiledRange preview(AppAuthorisation choice) {
        return compile(choice, names.of(choice.people()).range(choice.people())).range();
    }

    /** Everybody in these departments, with all below them. */
    public CompiledRange below(Set<Integer> departments) {
        var range = Range.of(new Selection(departments, Set.of(), Set.of()));
        return of(Set.copyOf(departments), () -> compile(null, range)).range();
    }

    private Compiled of(Object what, Supplier<Compiled> compile) {
        var key = new Key(tenant.require(), what, organisation.version());
        var known = kept.get(key);
        if (known != null) return known;
        var fresh = compile.get();
        kept.put(key, fresh);
        return fresh;
    }

    private Compiled compile(AppAuthorisation authorisation, Range range) {
        var state = organisation.read(range);
        var compiled = new RangeCompiler(state).compile(range);
        var spelled = compiled instanceof CompiledRange.Lists lists
                ? lists.among(state.parents().keySet())
                : compiled;
        return new Compiled(authorisation, compiled, spelled);
    }
}
