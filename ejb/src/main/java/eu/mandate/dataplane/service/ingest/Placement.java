package eu.mandate.dataplane.service.ingest;

import eu.mandate.dataplane.domain.ingest.IngestGate;
import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.dataplane.domain.record.Belonging;
import eu.mandate.dataplane.domain.record.OfferedPlace;
import eu.mandate.dataplane.store.ingest.JdbcPlaces;
import eu.mandate.visibility.domain.OwnGrant;
import eu.mandate.visibility.service.OwnGrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds out in the directory to whom records belong, for all of a piece in one look, and has them judged there. */
@ApplicationScoped
public class Placement {
    private JdbcPlaces places;
    private OwnGrants grants;

    /** For CDI. */
    protected Placement() {}

    @Inject
    public Placement(JdbcPlaces places, OwnGrants grants) {
        this.places = places;
        this.grants = grants;
    }

    /** What becomes of one that names nobody. */
    static Ingested without(Ingested made, IngestGate gate) {
        return made instanceof Ingested.Accepted yes
                ? gate.place(yes, Belonging.in(yes.place().collection()), Set.of())
                : made;
    }

    /** What becomes of each, in their order. */
    List<Ingested> of(List<Ingested> made, IngestGate gate) {
        var known = places.known(made.stream().map(Placement::said).toList());
        var belonging = made.stream().map(each -> known.of(said(each))).toList();
        var members = belonging.stream()
                .map(Belonging::member)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var own = granted(made) ? grants.of(members) : Map.<Integer, Set<OwnGrant>>of();
        return IntStream.range(0, made.size())
                .mapToObj(at -> made.get(at) instanceof Ingested.Accepted yes
                        ? gate.place(
                                yes,
                                belonging.get(at),
                                own.getOrDefault(or(belonging.get(at).member()), Set.of()))
                        : made.get(at))
                .toList();
    }

    private static Integer or(Integer member) {
        return member == null ? 0 : member;
    }

    /** Whether some field needs the grant of its record's member. */
    private static boolean granted(List<Ingested> made) {
        return made.stream()
                .anyMatch(each -> each instanceof Ingested.Accepted yes
                        && yes.duties().fields().values().stream().anyMatch(duty -> duty.grant() != null));
    }

    private static OfferedPlace said(Ingested made) {
        return made instanceof Ingested.Accepted yes ? yes.place() : OfferedPlace.NOWHERE;
    }
}
