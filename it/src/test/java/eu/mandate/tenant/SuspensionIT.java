package eu.mandate.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.driver.Answer;
import eu.mandate.driver.Api;
import eu.mandate.driver.IdentityDriver;
import eu.mandate.driver.IdentityDriver.Space;
import eu.mandate.driver.Installation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Closing a tenant and opening it again. */
class SuspensionIT {
    private final IdentityDriver identity = new IdentityDriver();
    private final Api operator = Installation.shared().api(Installation.shared().operator("jujiao", "OPERATIONS"));
    private Space space;
    private String path;

    @BeforeEach
    void open() {
        space = identity.tenant();
        path = "/admin/tenants/" + space.key();
    }

    @AfterEach
    void close() {
        identity.close();
    }

    @Test
    void tokensOfASuspendedTenantAreRefusedAndWorkAgainAfterwards() {
        assertThat(space.admin().api().get("/tenant").status()).isEqualTo(200);
        assertThat(suspend().json().getString("status")).isEqualTo("SUSPENDED");
        var refused = space.admin().api().get("/tenant");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(operator.post(path + "/resume", null).json().getString("status"))
                .isEqualTo("ACTIVE");
        assertThat(space.admin().api().get("/tenant").status()).isEqualTo(200);
    }

    @Test
    void suspensionKeepsAndShowsItsReasonUntilTheEnd() {
        suspend();
        assertThat(operator.get(path).json().getString("statusReason")).isEqualTo("unpaid");
        operator.post(path + "/resume", null);
        assertThat(operator.get(path).json().isNull("statusReason")).isTrue();
    }

    @Test
    void suspendingTwiceAndResumingTwiceAreConflicts() {
        suspend();
        assertThat(suspend().code()).isEqualTo("CONFLICT");
        operator.post(path + "/resume", null);
        assertThat(operator.post(path + "/resume", null).code()).isEqualTo("CONFLICT");
    }

    @Test
    void anOutdatedVersionChangesNothing() {
        var tag = operator.get(path).header("ETag");
        suspend();
        var outdated = operator.post(path + "/resume", null, "If-Match", tag);
        assertThat(outdated.status()).isEqualTo(412);
        assertThat(outdated.code()).isEqualTo("PRECONDITION_FAILED");
        assertThat(operator.get(path).json().getString("status")).isEqualTo("SUSPENDED");
        var fresh = operator.get(path).header("ETag");
        assertThat(operator.post(path + "/resume", null, "If-Match", fresh).status())
                .isEqualTo(200);
    }

    @Test
    void bothTheOperatorAndTheTenantHaveATraceOfIt() {
        var request = suspend().header("X-Request-Id");
        var logs = identity.database().column("""
                select t.kind::text from audit.entry e join tenant.tenant t using (tenant_id)
                where request_id = ? order by t.kind""", request);
        assertThat(logs).containsExactly("1", "2");
    }

    @Test
    void noReasonHoldsTheNumberOfACardOrTurnsTheDirectionOfReading() {
        var card = operator.post(path + "/suspend", "{\"reason\":\"card 4111 1111 1111 1111\"}");
        assertThat(card.code()).isEqualTo("FORBIDDEN_FIELD");
        var turned = operator.post(path + "/suspend", "{\"reason\":\"unpaid \\u202E\"}");
        assertThat(turned.body()).contains("/reason", "text-hidden-character");
    }

    private Answer suspend() {
        return operator.post(path + "/suspend", "{\"reason\":\"unpaid\"}");
    }
}
