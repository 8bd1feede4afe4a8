package eu.mandate.dataplane.domain.ingest;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.dataplane.domain.decision.Origin;
import eu.mandate.dataplane.domain.identifier.IdentifierKind;
import eu.mandate.dataplane.domain.record.OfferedPlace;
import eu.mandate.dataplane.domain.record.OfferedRecord;
import eu.mandate.dataplane.domain.record.OfferedSubject;
import eu.mandate.dataplane.domain.value.Fault;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.dataplane.domain.value.TextScan;
import eu.mandate.dataplane.domain.value.Times;
import eu.mandate.directory.domain.ExternalKey;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.HiddenCharacters;
import eu.mandate.kernel.domain.prohibited.ContentGuard;
import eu.mandate.kernel.domain.prohibited.FieldNature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the envelope of an offered record: a closed set of members, each one visible line. Unknown members are refused by
 * name where it is one, else by count, because a name can hold anything.
 */
public final class EnvelopeReader {

    private static final int LONGEST = 256;
    private static final int LONGEST_NUMBER = 200;
    private static final int MOST_SUBJECTS = 50;
    private static final Pattern SYSTEM = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Set<String> MEMBERS = Set.of(
            "category",
            "purpose",
            "source",
            "sourceChannel",
            "jsInterface",
            "authorisation",
            "system",
            "externalId",
            "occurredAt",
            "region",
            "activity",
            "member",
            "collection",
            "subjects",
            "fields");
    private static final Map<String, CollectionSource> SOURCES =
            Arrays.stream(CollectionSource.values()).collect(Collectors.toMap(Enum::name, Function.identity()));
    private static final Set<String> OF_SUBJECT = Set.of("kind", "identifier", "system", "value");

    private static final Set<String> OF_MEMBER = Set.of("source", "externalId");
    private static final int MOST_UNKNOWN = 20;
    private static final int MOST_KNOWN = 1_000;

    private final Map<String, Given> members;
    private final Set<String> known;
    private final List<Fault> faults = new ArrayList<>(0);

    private EnvelopeReader(Map<String, Given> members, Set<String> known) {
        this.members = members;
        this.known = known;
    }

    /**
     * The record, or what is wrong with its envelope.
     *
     * @param record null when there are faults
     */
    public record Envelope(OfferedRecord record, List<Fault> faults) {
        public Envelope {
            faults = List.copyOf(faults);
        }
    }

    /** Reads one record. */
    public static Envelope read(Given offered) {
        return read(offered, new HashSet<>());
    }

    /**
     * Reads one record of many.
     *
     * @param known lines of the same delivery that were found fit; most of its records have the same codes
     */
    static Envelope read(Given offered, Set<String> known) {
        if (!(offered instanceof Given.Members object)) {
            return new Envelope(null, List.of(Fault.of("value-type-object")));
        }
        var reader = new EnvelopeReader(object.members(), known);
        var record = reader.record();
        return new Envelope(reader.faults.isEmpty() ? record : null, reader.faults);
    }

    private OfferedRecord record() {
        unknown();
        var system = system();
        return new OfferedRecord(
                text("category"),
                text("purpose"),
                new Origin(source(), text("sourceChannel"), text("jsInterface"), text("authorisation")),
                system == null ? OfferedRecord.OWN_SYSTEM : system,
                number(),
                moment(),
                text("region"),
                text("activity"),
                place(),
                subjects(),
                fields());
    }

    private void unknown() {
        var nameless = 0;
        for (var name : members.keySet()) {
            if (MEMBERS.contains(name)) continue;
            if (Pointers.isName(name) && faults.size() < MOST_UNKNOWN)
                fault("/" + name, Fault.of("record-part-unknown"));
            else nameless++;
        }
        if (nameless > 0) faults.add(Fault.of("members-unknown", nameless));
    }

    private OfferedPlace place() {
        var collection = text("collection");
        if (collection != null && collection.length() > OfferedPlace.LONGEST) {
            fault("/collection", Fault.of("text-too-long", OfferedPlace.LONGEST));
        }
        var member = responsible();
        if (member == null && collection == null) return OfferedPlace.NOWHERE;
        return new OfferedPlace(member, null, collection);
    }

    private ExternalKey responsible() {
        var given = members.get("member");
        if (given == null || given instanceof Given.Nothing) return null;
        if (given instanceof Given.Members object
                && OF_MEMBER.equals(object.members().keySet())) {
            var source = line(object.members().get("source"), "/member/source");
            var id = line(object.members().get("externalId"), "/member/externalId");
            if (source == null || id == null) return fault("/member");
            if (SYSTEM.matcher(source).matches() && ExternalKey.wellFormed(id)) return new ExternalKey(source, id);
        }
        return fault("/member");
    }

    private ExternalKey fault(String pointer) {
        fault(pointer, Fault.of("value-type-member"));
        return null;
    }

    private String system() {
        var system = text("system");
        if (system == null || SYSTEM.matcher(system).matches()) return system;
        return fault("/system", Fault.of("system-form"));
    }

    private String number() {
        var number = text("externalId");
        if (number == null || number.length() <= LONGEST_NUMBER) return number;
        return fault("/externalId", Fault.of("text-too-long", LONGEST_NUMBER));
    }

    private String text(String name) {
        return line(members.get(name), "/" + name);
    }

    private String line(Given given, String pointer) {
        if (given == null || given instanceof Given.Nothing) return null;
        if (!(given instanceof Given.Text offered)) return fault(pointer, Fault.of("value-type-text"));
        var line = offered.text();
        if (known.contains(line)) return line;
        if (line.isEmpty()) return fault(pointer, Fault.of("value-empty"));
        if (line.length() > LONGEST) return fault(pointer, Fault.of("text-too-long", LONGEST));
        if (TextScan.hasHidden(line) || HiddenCharacters.framed(line)) {
            return fault(pointer, Fault.of("text-hidden-character"));
        }
        var prohibited = ContentGuard.sightings(line, FieldNature.ORDINARY);
        if (prohibited.isEmpty()) {
            if (known.size() < MOST_KNOWN) known.add(line);
            return line;
        }
        return fault(
                pointer, Fault.of(Code.FORBIDDEN_FIELD, prohibited.get(0).kind().reason()));
    }

    private String fault(String pointer, Fault fault) {
        faults.add(fault.under(pointer));
        return null;
    }

    /** A source that does not exist is judged like one that the category does not allow. */
    private CollectionSource source() {
        return SOURCES.get(String.valueOf(text("source")));
    }

    private Instant moment() {
        var text = text("occurredAt");
        if (text == null) return null;
        var moment = Times.parse(text);
        if (moment == null) fault("/occurredAt", Fault.of("value-malformed-time"));
        return moment;
    }

    private Map<String, Given> fields() {
        var given = members.get("fields");
        if (given instanceof Given.Members object) return object.members();
        fault("/fields", given == null ? Fault.of("value-missing") : Fault.of("value-type-object"));
        return new LinkedHashMap<>();
    }

    private List<OfferedSubject> subjects() {
        var given = members.get("subjects");
        if (given == null || given instanceof Given.Nothing) return List.of();
        if (!(given instanceof Given.Sequence list)) {
            fault("/subjects", Fault.of("value-type-list"));
            return List.of();
        }
        if (list.elements().size() > MOST_SUBJECTS) {
            fault("/subjects", Fault.of("subjects-too-many", MOST_SUBJECTS));
            return List.of();
        }
        var subjects = new ArrayList<OfferedSubject>();
        for (var at = 0; at < list.elements().size(); at++) {
            subject(list.elements().get(at), "/subjects/" + at, subjects);
        }
        return subjects;
    }

    private void subject(Given given, String pointer, List<OfferedSubject> subjects) {
        if (!(given instanceof Given.Members object)
                || !OF_SUBJECT.containsAll(object.members().keySet())) {
            fault(pointer, Fault.of("value-type-subject"));
            return;
        }
        var parts = object.members();
        var name = line(parts.get("identifier"), pointer + "/identifier");
        var identifier = Arrays.stream(IdentifierKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
        var kind = line(parts.get("kind"), pointer + "/kind");
        var value = line(parts.get("value"), pointer + "/value");
        if (identifier.isEmpty() || kind == null || value == null) {
            fault(pointer, Fault.of("value-malformed-subject"));
            return;
        }
        subjects.add(new OfferedSubject(kind, identifier.get(), line(parts.get("system"), pointer + "/system"), value));
    }
}
