package eu.mandate.visibility;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.ProcessingOrganisation;
import eu.mandate.identity.domain.Role;
import java.util.function.UnaryOperator;

/** A customer, one of the vendor's people and accesses to call the endpoints with. */
public final class SupportScene {
    /** A record that nobody has. */
    public static final String NO_RECORD = "00000000-0000-7000-8000-0000000000dd";

    private final IdentityDriver identity;
    private final SupportDriver staff;
    private final ProcessingOrganisation organisation;

    public SupportScene(IdentityDriver identity, ProcessingOrganisation organisation) {
        this.identity = identity;
        this.organisation = organisation;
        this.staff = new SupportDriver(identity.database());
    }

    /** Whether an endpoint is one of them. */
    public static boolean plays(String template) {
        return template.contains("/support-accesses") || template.contains("/staff-standings");
    }

    /**
     * Calls an endpoint where it has something to answer with.
     *
     * @param path makes the path from the id
     */
    public Answer call(String method, String template, UnaryOperator<String> path, String body) {
        staff.bind();
        if (template.contains("/staff-standings")) {
            return staff.privacy().send(method, path.apply(staff.person()), body);
        }
        if (template.startsWith("/admin/")) return ofStaff(method, template, path, body);
        var fresh = !template.endsWith("/end");
        var id = fresh ? staff.asked(key()) : staff.approved(admin(), key());
        return admin().send(method, path.apply(id), body);
    }

    private Answer ofStaff(String method, String template, UnaryOperator<String> path, String body) {
        if (!template.contains("{id}")) {
            return staff.support().send(method, path.apply(""), body == null ? null : SupportDriver.wish(key()));
        }
        var record = ProcessingOrganisation.account(
                identity.database(), organisation.space().number(), "supported");
        var known = path.apply(staff.approved(admin(), key())).replace(NO_RECORD, record);
        if (template.endsWith("/hand-on")) {
            staff.bindColleague(staff.bind());
            return staff.support().send(method, known, staff.handOver());
        }
        return staff.support().send(method, known, body);
    }

    private Api admin() {
        return organisation.api(Role.TENANT_ADMIN);
    }

    private String key() {
        return organisation.space().key();
    }
}
