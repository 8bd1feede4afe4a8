package eu.mandate.container;

import static eu.mandate.container.TwoTenants.OTHERS;
import static eu.mandate.container.TwoTenants.OURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.container.Reading.Way;
import eu.mandate.container.Sabotage.Lock;
import eu.mandate.container.Sabotage.Path;
import eu.mandate.identity.domain.MembershipFilter;
import eu.mandate.identity.service.MembershipService;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import eu.mandate.tenant.service.TenantSwitch;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What keeps tenants apart inside the server: the gate, the journal and the pool at work; and, with each lock taken away in
 * turn, that the others hold on every path.
 */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class TenancyIT {
    private static final UUID TOKEN = UUID.fromString("00000000-0000-7000-8000-0000000000aa");

    @Inject
    Sabotage sabotage;

    @Inject
    GatedProbe gate;

    @Inject
    LedgerProbe ledger;

    @Inject
    TenantSwitch tenants;

    @Inject
    TenantContext context;

    @Inject
    MembershipService memberships;

    @Resource(lookup = "java:app/jdbc/mandate")
    DataSource pool;

    @Deployment
    static WebArchive archive() {
        return ContainerArchive.withProbes(TenancyIT.class);
    }

    @BeforeEach
    void makeTwoTenants() {
        TwoTenants.make();
    }

    @Test
    void aChangeWithoutAnEntryIsRefusedAndRolledBack() {
        assertThatThrownBy(() -> inOurs(() -> ledger.changeWithoutEntry(TwoTenants.OUR_MEMBERSHIP)))
                .hasStackTraceContaining("changed Membership and recorded nothing");
        assertThatThrownBy(() -> inOurs(() -> ledger.changeBehindAnExcuse(TwoTenants.OUR_MEMBERSHIP)))
                .hasStackTraceContaining("changed Membership and recorded nothing");
        assertThat(TwoTenants.text("select roles from identity.membership where tenant_id = " + OURS))
                .isEqualTo("TENANT_ADMIN");
    }

    @Test
    void aReadWithoutAnEntryIsRefused() {
        assertThatThrownBy(() -> inOurs(ledger::readWithoutEntry)).hasStackTraceContaining("recorded nothing");
    }

    @Test
    void aTransactionNeverSwitchesTenants() {
        assertThatThrownBy(() -> inOurs(() -> ledger.switchTenant(OTHERS)))
                .hasStackTraceContaining("cannot switch to " + OTHERS);
    }

    @Test
    void callAsRestoresTheCallersTenantEvenAfterAFailure() {
        assertThat(context.isBound()).isFalse();
        assertThatThrownBy(() -> inOurs(() -> {
                    assertThat(context.require().value()).isEqualTo(OURS);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(context.isBound()).isFalse();
    }

    @Test
    void aRequestNeverRebindsItsTenant() {
        context.bind(new TenantId(OURS));
        assertThatThrownBy(() -> context.bind(new TenantId(OTHERS))).hasMessageContaining("never rebinds");
    }

    @Test
    void aRefusalReachesTheCallerAsItIsAndRollsBack() {
        assertThatThrownBy(() -> inOurs(() -> ledger.refuse(TwoTenants.OUR_MEMBERSHIP)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Code.CONFLICT));
        assertThat(TwoTenants.text("select roles from identity.membership where tenant_id = " + OURS))
                .isEqualTo("TENANT_ADMIN");
    }

    @Test
    void aServiceRefusesACallerWithoutTheRole() {
        assertThatThrownBy(() -> inOurs(
                        () -> memberships.list(new MembershipFilter(null, null, null), SliceRequest.of(null, null))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void twoTenantsMayHoldTheSameIdAndEachFindsItsOwn() {
        for (int tenant : new int[] {OURS, OTHERS}) {
            TwoTenants.superuser(
                    "insert into identity.api_token (tenant_id, token_id, membership_id, name, roles, access,"
                            + " secret_hash, created_at, expires_at, version) select tenant_id, '" + TOKEN
                            + "', membership_id,"
                            + " 'of " + tenant + "', 'MEMBER', 1, decode(repeat('00', 32), 'hex'), now(), now(), 1"
                            + " from identity.membership where tenant_id = " + tenant + " on conflict do nothing");
        }
        assertThat(tenants.callAs(new TenantId(OURS), () -> ledger.tokenName(TOKEN)))
                .isEqualTo("of " + OURS);
        assertThat(tenants.callAs(new TenantId(OTHERS), () -> ledger.tokenName(TOKEN)))
                .isEqualTo("of " + OTHERS);
    }

    @Test
    void copyWorksThroughThePoolsWrappedConnectionUnderTheRowPolicies() {
        int copied = tenants.callAs(new TenantId(OURS), () -> ledger.copy(1000));
        assertThat(copied).isEqualTo(1000);
        assertThat(TwoTenants.text(
                        "select count(*) from audit.entry where object_type = 'probe' and tenant_id = " + OURS))
                .isEqualTo("1000");
        assertThat(TwoTenants.text(
                        "select count(*) from audit.entry where object_type = 'probe' and tenant_id <> " + OURS))
                .isEqualTo("0");
    }

    @Test
    void aReusedPooledConnectionCarriesNoTenantOver() throws SQLException {
        var working = tenants.callAs(new TenantId(OTHERS), ledger::backend);
        assertThat(working.tenant()).isEqualTo(Integer.toString(OTHERS));
        Backend reused = null;
        for (int i = 0; i < 50 && (reused == null || reused.pid() != working.pid()); i++) {
            try (var connection = pool.getConnection()) {
                reused = Backend.of(connection);
            }
        }
        assertThat(reused.pid()).isEqualTo(working.pid());
        assertThat(reused.tenant()).isEmpty();
    }

    @Test
    void plainSqlThatOvertakesTheSettingOfTheTenantIsTiedToNone() {
        assertThat(tenants.callAs(new TenantId(OURS), ledger::unsettled).tenant())
                .isNullOrEmpty();
    }

    @Test
    void withOneLockTakenAwayTheOthersHoldOnEveryPath() throws IOException {
        var wrong = new ArrayList<String>();
        var table = new StringBuilder("| lock removed |");
        for (var path : Path.values()) table.append(' ').append(words(path)).append(" |");
        table.append("\n| --- |").append(" --- |".repeat(Path.values().length)).append('\n');
        for (var lock : Lock.values()) {
            table.append("| ").append(lock.words).append(" |");
            for (var path : Path.values()) {
                var outcome = sabotage.attempt(lock, path);
                boolean control = lock != Lock.NONE || outcome.seen().equals(Set.of(OURS));
                if (outcome.seen().contains(OTHERS) || !control) wrong.add(lock + " " + path + ": " + outcome);
                table.append(' ').append(outcome.held()).append(" |");
            }
            table.append('\n');
        }
        Files.writeString(java.nio.file.Path.of(System.getProperty("probe.report")), table);
        var told = Files.readString(java.nio.file.Path.of(System.getProperty("probe.document")));
        assertThat(wrong).isEmpty();
        assertThat(told).contains(table);
    }

    @Test
    void theSabotageWouldBeSeenIfNothingHeld() {
        TwoTenants.superuser(Lock.ROW_LEVEL_SECURITY.remove);
        try {
            var seen = tenants.callAs(new TenantId(OURS), () -> gate.read(Way.SQL_WITHOUT_TENANT));
            assertThat(seen).contains(OURS, OTHERS);
        } finally {
            TwoTenants.superuser(Lock.ROW_LEVEL_SECURITY.restore);
        }
    }

    @Test
    void aRowCannotBeWrittenForAnotherTenant() {
        assertThatThrownBy(() -> tenants.callAs(new TenantId(OURS), () -> gate.writeFor(OTHERS)))
                .hasStackTraceContaining("row-level security policy");
    }

    private static String words(Path path) {
        return path.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void inOurs(Runnable action) {
        tenants.runAs(new TenantId(OURS), action);
    }
}
