package eu.mandate.dataplane.service.ingest;

import eu.mandate.dataplane.domain.decision.Situation;
import eu.mandate.dataplane.domain.event.CallBasis;
import eu.mandate.dataplane.domain.event.TakenFigures;
import eu.mandate.dataplane.domain.event.TakingEvent;
import eu.mandate.dataplane.domain.file.NamedFile;
import eu.mandate.dataplane.domain.ingest.IngestGate;
import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.dataplane.domain.ingest.KeptRecord;
import eu.mandate.dataplane.domain.ingest.KeptRecord.Effect;
import eu.mandate.dataplane.domain.value.Fault;
import eu.mandate.dataplane.domain.view.TakenRecord;
import eu.mandate.dataplane.domain.view.TakenRecord.Outcome;
import eu.mandate.dataplane.json.Offered;
import eu.mandate.dataplane.service.file.FileClaims;
import eu.mandate.dataplane.store.ingest.Preparation.Prepared;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.Violation;
import eu.mandate.kernel.domain.prohibited.ContentKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One call's records on their way in. Each is let go once its row is made, so that a large call stays small. */
public final class Intake {

    /** Beyond so many errors of a call, each refused record tells its first one only. */
    private static final int MOST_ERRORS = 1_000;

    /** So many records are judged, and looked up in the directory, at once; their values are held until then. */
    private static final int PIECE = 1_000;

    private final IngestGate gate;
    private final Situation situation;
    private final IngestKeeping keeping;
    private final boolean single;
    private final Prepared prepared;
    private final TakenFigures.Counting figures = new TakenFigures.Counting();
    private final List<Passed> passed = new ArrayList<>();
    private final List<TakenRecord> refused = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final OrderLinks links;
    private final List<Offered> offered = new ArrayList<>();
    private final List<Arriving> arriving = new ArrayList<>();
    private int count;
    private int errors;

    /**
     * @param gate of this call alone
     * @param single whether one record comes, so that pointers begin in it and not in a list
     */
    public Intake(IngestGate gate, Situation situation, IngestKeeping keeping, boolean single) {
        this.gate = gate;
        this.single = single;
        this.situation = situation;
        this.keeping = keeping;
        links = new OrderLinks(keeping.orders());
        prepared = keeping.store().begin(situation.profile().profile());
    }

    /** What was let through: to be kept when there is no session content. */
    private record Passed(
            int index,
            CallBasis basis,
            Ingested.Shown shown,
            List<String> withheld,
            Map<String, List<ContentKind>> masked,
            List<NamedFile> files) {}

    /** What was let through as far as it can be judged without the directory. */
    private record Arriving(int index, Ingested made) {
        boolean waits() {
            return made instanceof Ingested.Accepted yes && yes.place().named();
        }
    }

    /** What was let through and names files, which are claimed when all of them are known. */
    private record Waiting(int index, Ingested.Accepted accepted, List<NamedFile> files) {}

    /** One record more. */
    public void add(Offered next) {
        offered.add(next);
        if (offered.size() >= PIECE) judge();
    }

    /** Judges a piece, on as many processors as there are: reading texts is what a delivery takes most of its time for. */
    private void judge() {
        var opened = offered.stream().map(this::opened).toList();
        offered.clear();
        opened.parallelStream().map(gate::judge).toList().forEach(this::judged);
        place();
    }

    private IngestGate.Opened opened(Offered next) {
        return next.value() == null
                ? new IngestGate.Opened(null, null, Ingested.Refused.malformed(next.faults()))
                : gate.open(next.value());
    }

    private void judged(Ingested made) {
        var one = new Arriving(count++, made);
        // What names nobody need not wait for the directory, unless others do: all keep their order.
        if (made instanceof Ingested.Refused no) refused(one.index(), no);
        else if (arriving.isEmpty() && !one.waits()) placed(one.index(), Placement.without(made, gate));
        else arriving.add(one);
    }

    /** Finds out where the records belong, all of a piece at once, and goes on with those that may come in there. */
    private void place() {
        if (arriving.isEmpty()) return;
        var placed =
                keeping.placement().of(arriving.stream().map(Arriving::made).toList(), gate);
        for (var at = 0; at < placed.size(); at++) placed(arriving.get(at).index(), placed.get(at));
        arriving.clear();
    }

    private void placed(int index, Ingested made) {
        if (made instanceof Ingested.Refused no) refused(index, no);
        else if (made instanceof Ingested.Accepted yes) {
            if (!links.hold(index, yes)) accepted(index, yes);
        } else passed.add(shown(index, (Ingested.Shown) made));
    }

    private void refused(int index, Ingested.Refused no) {
        refused.add(told(index, no));
    }

    private void accepted(int index, Ingested.Accepted accepted) {
        var record = accepted.record();
        var files = FileClaims.of(record.category(), record.values());
        if (files.isEmpty()) passed.add(passed(index, accepted, files));
        else waiting.add(new Waiting(index, accepted, files));
    }

    private void claim() {
        var all = waiting.stream().flatMap(each -> each.files().stream()).toList();
        var claims = keeping.files().claim(all);
        for (var each : waiting) {
            var faults = claims.faults(each.accepted().record(), each.files());
            if (faults.isEmpty()) passed.add(passed(each.index(), each.accepted(), each.files()));
            else refused(each.index(), Ingested.Refused.malformed(faults));
        }
        waiting.clear();
    }

    private Passed passed(int index, Ingested.Accepted accepted, List<NamedFile> files) {
        var record = accepted.record();
        prepared.add(record);
        figures.allowed(record.category(), record.purpose(), accepted.dropped());
        var basis = CallBasis.of(record.category(), record.purpose(), accepted.duties(), situation);
        return new Passed(index, basis, null, accepted.withheld(), accepted.masked(), files);
    }

    private Passed shown(int index, Ingested.Shown shown) {
        figures.allowed(shown.content().category(), shown.purpose(), shown.dropped());
        var basis = CallBasis.of(shown.content().category(), shown.purpose(), shown.duties(), situation);
        return new Passed(index, basis, shown, List.of(), Map.of(), List.of());
    }

    private TakenRecord told(int index, Ingested.Refused no) {
        var most = errors < MOST_ERRORS ? Integer.MAX_VALUE : 1;
        var shortened = no.under(single ? "" : "/" + index, most);
        errors += shortened.errors().size();
        return TakenRecord.refused(index, shortened);
    }

    /**
     * Keeps what was let through.
     *
     * @param atomic whether nothing is kept when any is refused
     */
    public List<TakenRecord> settle(boolean atomic) {
        judge();
        links.settle(this::accepted, this::refused);
        claim();
        if (atomic) insist();
        var taken = new TakenRecord[count];
        refused.forEach(each -> taken[each.index()] = each);
        var kept = keeping.store().keep(prepared, gate.redelivery()).iterator();
        for (var each : passed) if (each.shown() == null) taken[each.index()] = kept(each, kept.next());
        if (atomic) insist();
        for (var each : passed) if (each.shown() != null) taken[each.index()] = inSession(each);
        return Arrays.asList(taken);
    }

    private TakenRecord kept(Passed passed, KeptRecord kept) {
        if (kept.id() != null) {
            keeping.files().give(kept.id(), passed.files());
            var outcome = Outcome.valueOf(kept.effect().name());
            return new TakenRecord(passed.index(), kept.id(), outcome, null, passed.withheld(), passed.masked());
        }
        var fault = notKept(kept.effect()).under("/externalId");
        var no = told(passed.index(), Ingested.Refused.malformed(List.of(fault)));
        refused.add(no);
        return no;
    }

    private static Fault notKept(Effect effect) {
        return switch (effect) {
            case HIDDEN -> Fault.of(Code.CONFLICT, "record-number-taken");
            case FIXED -> Fault.of(Code.ROLE_NOT_ALLOWED, "record-append-only");
            default -> Fault.of(Code.CONFLICT, "record-other-category");
        };
    }

    private TakenRecord inSession(Passed passed) {
        var id =
                keeping.sessions().hold(passed.shown().content(), passed.basis().purpose());
        return TakenRecord.shown(passed.index(), id);
    }

    /** @throws Refusal for all that were refused, with the code of the step that comes first */
    private void insist() {
        if (refused.isEmpty()) return;
        var first = refused.stream()
                .map(TakenRecord::refused)
                .min(Comparator.comparing(Ingested.Refused::step))
                .orElse(null);
        var all = refused.stream()
                .sorted(Comparator.comparingInt(TakenRecord::index))
                .flatMap(each -> violations(each).stream())
                .toArray(Violation[]::new);
        throw Refusal.of(Objects.requireNonNull(first).code(), "records-refused", refused.size())
                .with(all);
    }

    private static List<Violation> violations(TakenRecord record) {
        var no = record.refused();
        if (!no.errors().isEmpty()) return no.errors();
        return List.of(new Violation(
                "/" + record.index(), no.ground().key(), no.ground().arguments()));
    }

    /** The event of the only record. */
    TakingEvent event(TakenRecord taken) {
        var only = passed.get(0);
        return taken.outcome() == Outcome.SHOWN
                ? new TakingEvent.SessionContentTaken(taken.id(), only.basis())
                : new TakingEvent.RecordTaken(
                        taken.id(), only.basis(), taken.outcome().name());
    }

    /** What became of all of them, for the log. */
    public TakenFigures figures(List<TakenRecord> taken) {
        return figures.of(taken);
    }
}
