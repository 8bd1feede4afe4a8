package eu.mandate.approval;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.identity.domain.Role;

/** An organisation with two people who may give the same instruction, and one that needs both: a purpose of the vendor's own. */
final class FourEyes implements AutoCloseable {
    static final String PATH = "/instructions/purpose-choice";
    static final String ALLOWED = "{\"purpose\":\"J-P20\",\"allowed\":true}";
    static final String NOT_ALLOWED = "{\"purpose\":\"J-P20\",\"allowed\":false}";

    final IdentityDriver identity = new IdentityDriver();
    final Space space = identity.tenant();
    final Api first = identity.member(space, Role.PRIVACY_MANAGER).api();
    final Api second = identity.member(space, Role.LEGAL).api();

    /** The first person asks; the id of the request. */
    String asked() {
        return asked("");
    }

    String asked(String query) {
        var answer = first.post(PATH + query, ALLOWED);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.json().getString("approval");
    }

    static Answer approve(Api api, String id, String... headers) {
        return api.post("/approvals/" + id + "/approve", "{}", headers);
    }

    static Answer decline(Api api, String id) {
        return api.post("/approvals/" + id + "/decline", "{\"reason\":\"not now\"}");
    }

    long instructions() {
        return identity.database()
                .number("select count(*) from instruction.instruction where tenant_id = ?", space.number());
    }

    static void assertRefused(Answer answer, String code, String words) {
        assertThat(answer.json().getString("code", "")).as(answer.body()).isEqualTo(code);
        assertThat(answer.json().getString("detail")).contains(words);
    }

    @Override
    public void close() {
        identity.close();
    }
}
