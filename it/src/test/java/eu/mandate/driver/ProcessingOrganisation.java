package eu.mandate.driver;

import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.identity.domain.Role;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** An organisation with an agreement in force, people in the roles a test asks for, and records that were put there by hand. */
public final class ProcessingOrganisation {
    private final IdentityDriver identity;
    private final Space space;
    private final Map<Role, Api> people = new EnumMap<>(Role.class);

    private ProcessingOrganisation(IdentityDriver identity, Space space) {
        this.identity = identity;
        this.space = space;
        people.put(Role.TENANT_ADMIN, space.admin().api());
    }

    /** A fresh customer of JuWaiTong that has stated everything and accepted its agreement. */
    public static ProcessingOrganisation open(IdentityDriver identity) {
        var space = identity.tenant();
        ReadyOrganisation.state(space);
        var agreement = ReadyOrganisation.issue(space.admin().api()).json();
        var accepted = space.admin()
                .api()
                .post(
                        "/agreements/" + agreement.getInt("number") + "/acceptance",
                        "{\"name\":\"Test\",\"title\":\"Test\",\"authority\":\"test\",\"documentHash\":\""
                                + agreement.getString("fileHash") + "\"}");
        if (accepted.status() != 201) throw new IllegalStateException(accepted.body());
        new ScopesDriver(space.admin().api()).seesAll(space.admin());
        return new ProcessingOrganisation(identity, space);
    }

    /** The space. */
    public Space space() {
        return space;
    }

    /** The REST API as somebody in that role. */
    public Api api(Role role) {
        return people.computeIfAbsent(
                role, wanted -> RecordsDriver.reader(identity, space, wanted).api());
    }

    /** Puts a record of account data into a space, past all rules; answers its id. */
    public static String account(DatabaseDriver database, int tenant, String name) {
        return account(database, tenant, name, "Test");
    }

    /** The same, with what the organisation is called there: one of the fields that nobody but the readers of records sees. */
    public static String account(DatabaseDriver database, int tenant, String name, String organisation) {
        database.change("insert into dataplane.system values (?, 1, 'rest') on conflict do nothing", tenant);
        database.change("insert into dataplane.edition values (?, 1, 'test') on conflict do nothing", tenant);
        var id = UUID.randomUUID();
        database.change(
                "insert into dataplane.record (tenant_id, id, category, system, occurred_at, received_at, purpose, activity,"
                        + " vendor_role, region, source, channel, actor, edition, fields, clocks, content) values"
                        + " (?, ?, 'J-C01', 1, now(), now(), 'J-P02', 'J-A01', 2, 'EU', 1, 'WEB', 'test', 1,"
                        + " jsonb_build_object('name', ?::text, 'email', ? || '@route.example', 'organisationName', ?::text),"
                        + " '[{\"rule\":\"test\",\"trigger\":\"CREATED\"}]', decode(repeat('00', 32), 'hex'))",
                tenant,
                id,
                name,
                name,
                organisation);
        return id.toString();
    }
}
