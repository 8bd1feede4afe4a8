package eu.mandate.agreement;

import eu.mandate.agreement.domain.ChoiceNames;
import eu.mandate.agreement.domain.GrantedScopes;
import eu.mandate.agreement.domain.GrantedScopes.AppGrant;
import eu.mandate.agreement.domain.RuntimeFacts;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Snapshot.InstructionInForce;
import eu.mandate.agreement.domain.Snapshot.RetentionSetting;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.demo.service.ToldOrganisation;
import eu.mandate.kernel.json.Records;
import eu.mandate.retention.domain.RetentionChoice;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.PeopleNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Snapshots of the customers in mainland China, as the demo story tells them. */
final class ToldSnapshot {

    static final Instant TAKEN = Instant.parse("2026-11-22T09:30:00Z");

    private static final UUID SHOPS = new UUID(1, 20);

    private ToldSnapshot() {}

    /** The customer with that key. */
    static Snapshot of(String key) {
        return of(key, ToldOrganisation.of(key).periods());
    }

    /** The customer with that key before it chose any period. */
    static Snapshot undecided(String key) {
        return of(key, List.of());
    }

    private static Snapshot of(String key, List<RetentionChoice> periods) {
        var told = ToldOrganisation.of(key);
        return new Snapshot(
                1,
                TAKEN,
                key,
                told.organisation(),
                periods.stream()
                        .map(period -> new RetentionSetting(period.rule(), period.amount(), period.unit(), 31))
                        .toList(),
                scopes(told.service()),
                List.of(new InstructionInForce(
                        7,
                        "minors",
                        "",
                        Instant.parse("2026-11-20T08:07:00Z"),
                        "It is answered whether data of minors is processed.",
                        "已回答是否处理未成年人的信息。",
                        null)),
                "1.0",
                "9f2c1e7d5a3b8c4f6e0d1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f",
                Records.read(resource("/catalogue/" + told.service() + ".json"), ServiceProfile.class),
                JujiaoRegisters.read(resource("/demo/registers-" + told.vendor() + ".json")),
                new RuntimeFacts("1.0.0", List.of(), true, true, true));
    }

    /** What the retailer lets both applications see; nobody else has applications with a range. */
    private static GrantedScopes scopes(String service) {
        if (!service.equals("weiban")) return GrantedScopes.NONE;
        return new GrantedScopes(
                List.of(
                        grant("THIRD_PARTY", null, "CONTACTS_BASIC_READ", "ENTERPRISE_CUSTOMER", "MEMBER_SENSITIVE"),
                        grant("SELF_BUILT", "会员转接", "SB_MEMBER", "SB_MEMBER_SENSITIVE", "SB_CUSTOMER")),
                List.of());
    }

    private static AppGrant grant(String app, String need, String... permissions) {
        var people = PeopleChoice.of(PeopleNames.ofDepartments(SHOPS));
        var authorisation = new AppAuthorisation(app, "ww-qinghe-0318", need, List.of(permissions), people, null);
        var names = ChoiceNames.of(people, Map.of(SHOPS, "门店"), Map.of());
        return new AppGrant(
                authorisation, names, 18, null, 24, Instant.parse("2026-11-20T08:24:00Z"), "PRIVACY_MANAGER", false);
    }

    private static String resource(String name) {
        try (var stream = ToldSnapshot.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
