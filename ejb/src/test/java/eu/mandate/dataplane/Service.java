package eu.mandate.dataplane;

import eu.mandate.catalogue.domain.ProfileInForce;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.RetentionRule;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.dataplane.domain.decision.Action;
import eu.mandate.dataplane.domain.decision.Actor;
import eu.mandate.dataplane.domain.decision.Decision;
import eu.mandate.dataplane.domain.decision.DecisionPoint;
import eu.mandate.dataplane.domain.decision.Entrustment;
import eu.mandate.dataplane.domain.decision.Question;
import eu.mandate.dataplane.domain.decision.Regions;
import eu.mandate.dataplane.domain.decision.Sight;
import eu.mandate.dataplane.domain.decision.Situation;
import eu.mandate.dataplane.domain.decision.StaffStanding;
import eu.mandate.dataplane.domain.identifier.HashingKey;
import eu.mandate.dataplane.domain.ingest.ContentRules;
import eu.mandate.dataplane.domain.ingest.IngestGate;
import eu.mandate.dataplane.domain.ingest.IngestGate.Delivery;
import eu.mandate.dataplane.domain.ingest.Ingested;
import eu.mandate.dataplane.domain.ingest.Reception;
import eu.mandate.dataplane.domain.ingest.RecordMaking;
import eu.mandate.dataplane.domain.record.RecordSamples;
import eu.mandate.dataplane.domain.value.Given;
import eu.mandate.dataplane.domain.value.ReadingContext;
import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.json.Records;
import eu.mandate.tenant.domain.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One of the four services with its shipped profile, entrusted with everything but what is opted into. */
record Service(ServiceProfile profile, DecisionPoint point, Entrustment entrustment) {

    static final TenantId TENANT = new TenantId(9);
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static final ReadingContext CONTEXT = new ReadingContext("CN", new HashingKey(new byte[HashingKey.LENGTH]));
    private static final Map<String, Service> SERVICES = new ConcurrentHashMap<>();
    private static final Map<String, ContentRules> RULES = new ConcurrentHashMap<>();
    private static final StaffStanding BOUND = new StaffStanding(true, true, true, "CASE-7");
    private static final int AGREEMENT = 4;

    /** Reading a profile takes longer than judging by it. */
    static Service of(String key) {
        return SERVICES.computeIfAbsent(key, Service::made);
    }

    private static Service made(String key) {
        var profile = read(key);
        var activities = codes(profile.activities(), ProcessingActivity::code);
        var periods = codes(profile.retention(), RetentionRule::code);
        var entrustment = new Entrustment(9, "c".repeat(64), AGREEMENT, activities, Map.of(), periods);
        return new Service(profile, DecisionPoint.standard(), entrustment);
    }

    private static <T> Map<String, Integer> codes(List<T> parts, Function<T, String> code) {
        return parts.stream().collect(Collectors.toMap(code, part -> 5));
    }

    Service asking(DecisionPoint other) {
        return new Service(profile, other, entrustment);
    }

    Service entrusting(Entrustment other) {
        return new Service(profile, point, other);
    }

    Situation situation() {
        var home = profile.storage().defaultRegion() == null
                ? "EU"
                : profile.storage().defaultRegion();
        return situation(new Regions(home, home, List.of()));
    }

    Situation situation(Regions regions) {
        return new Situation(new ProfileInForce(profile, "1.0", "d".repeat(64), NOON), entrustment, regions);
    }

    DataCategory category(String code) {
        return profile.categories().stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The outcome of a call: {@code YES} or the code of the refusal. */
    String ask(Action action, Actor actor, String category, String purpose) {
        return outcome(Question.of(action, actor, TENANT, category, purpose).at(NOON));
    }

    String outcome(Question question) {
        var decision = point.decide(question, situation());
        return decision instanceof Decision.No no ? no.code().name() : "YES";
    }

    static Actor manager() {
        return Actor.ofOrganisation(TENANT, Set.of(Role.PRIVACY_MANAGER));
    }

    static Actor staff(Role role) {
        return Actor.ofVendor(TENANT, Set.of(role), BOUND);
    }

    Actor job() {
        return Actor.job(TENANT, profile.purposes().stream().map(Purpose::code).collect(Collectors.toSet()));
    }

    Ingested take(Map<String, Given> record) {
        return gate(Reception.STRICT).take(new Given.Members(record));
    }

    IngestGate gate(Reception reception) {
        return gate(reception, Sight.unlimited());
    }

    IngestGate gate(Sight sight) {
        return gate(Reception.STRICT, sight);
    }

    private IngestGate gate(Reception reception, Sight sight) {
        var rules = RULES.computeIfAbsent(profile.key(), key -> ContentRules.of(profile, CONTEXT));
        return new IngestGate(
                point,
                situation(),
                rules,
                new RecordMaking(situation(), CONTEXT, "client-1", NOON),
                new Delivery(manager(), "client-1", TENANT, NOON, reception, sight));
    }

    /** A right record of a category: every field filled, the first source and channel, a purpose that uses them. */
    Map<String, Given> record(DataCategory category) {
        return new TreeMap<>(samples().record(category));
    }

    Map<String, Given> fields(DataCategory category, Purpose purpose) {
        return samples().fields(category, purpose);
    }

    private RecordSamples samples() {
        return new RecordSamples(profile);
    }

    private static ServiceProfile read(String key) {
        try (var file = ServiceProfile.class.getResourceAsStream("/catalogue/" + key + ".json")) {
            return Records.read(new String(file.readAllBytes(), StandardCharsets.UTF_8), ServiceProfile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
