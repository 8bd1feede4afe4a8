package eu.mandate.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.ProcessingOrganisation;
import eu.mandate.identity.domain.Role;
import eu.mandate.job.BusinessClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an access of the vendor's people shows is told before it is approved, and which were in force is told afterwards. */
class SupportSightIT {
    private static final String ACCESSES = "/support-accesses/";
    private static IdentityDriver identity;
    private static ProcessingOrganisation organisation;
    private static String record;

    private final SupportDriver staff = new SupportDriver(identity.database());
    private final Api admin = organisation.api(Role.TENANT_ADMIN);
    private final String key = organisation.space().key();

    @BeforeAll
    static void open() {
        identity = new IdentityDriver();
        organisation = ProcessingOrganisation.open(identity);
        int number = organisation.space().number();
        record = ProcessingOrganisation.account(identity.database(), number, "first");
        ProcessingOrganisation.account(identity.database(), number, "second");
    }

    @AfterAll
    static void close() {
        identity.close();
    }

    @Test
    void howManyRecordsItShowsIsToldBeforeItIsApprovedAndWhileItLasts() {
        staff.bind();
        var wide = staff.asked(key);
        assertThat(seen(wide)).isEqualTo("J-C01 0 2");
        assertThat(seen(staff.asked(key, record))).isEqualTo("J-C01 0 1");
        admin.post(ACCESSES + wide + "/approval", "{}");
        assertThat(seen(wide)).isEqualTo("J-C01 2 2");
        assertThat(staff.read(wide).json().getJsonArray("items")).hasSize(2);
        admin.post(ACCESSES + wide + "/end", null);
        assertThat(seen(wide)).isEqualTo("J-C01 0 2");
    }

    private String seen(String access) {
        var told = admin.get(ACCESSES + access + "/preview");
        assertThat(told.status()).as(told.body()).isEqualTo(200);
        var seen = told.json().getJsonArray("records").getJsonObject(0);
        return seen.getString("category") + " " + seen.getInt("before") + " " + seen.getInt("after");
    }

    @Test
    void whichAccessesWereInForceIsToldOfAMoment() {
        staff.bind();
        var before = BusinessClock.moment();
        var access = staff.approved(admin, key);
        var between = BusinessClock.moment();
        assertThat(inForce("")).contains(access);
        admin.post(ACCESSES + access + "/end", null);
        assertThat(inForce("")).doesNotContain(access);
        assertThat(inForce("?at=" + between)).contains(access);
        assertThat(inForce("?at=" + before)).doesNotContain(access);
        assertThat(admin.get(ACCESSES + "in-force?at=then").code()).isEqualTo("VALIDATION");
        var refused = identity.tenant().admin().api().get(ACCESSES + access + "/preview");
        assertThat(refused.status()).isEqualTo(404);
    }

    private String inForce(String moment) {
        var told = admin.get(ACCESSES + "in-force" + moment);
        assertThat(told.status()).as(told.body()).isEqualTo(200);
        return told.body();
    }
}
