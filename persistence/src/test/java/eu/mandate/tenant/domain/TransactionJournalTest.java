package eu.mandate.tenant.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class TransactionJournalTest {
    private static final TenantId ONE = new TenantId(1);
    private static final TenantId TWO = new TenantId(2);

    private final TransactionJournal journal = new TransactionJournal();

    @Test
    void firstClaimTiesTheTransactionAndTheSecondFindsItTied() {
        assertThat(journal.claim(ONE)).isTrue();
        assertThat(journal.claim(ONE)).isFalse();
        assertThat(journal.tenant()).contains(ONE);
    }

    @Test
    void refusesToSwitchTenants() {
        journal.claim(ONE);
        assertThatIllegalStateException().isThrownBy(() -> journal.claim(TWO)).withMessageContaining("cannot switch");
        assertThat(journal.tenant()).contains(ONE);
    }

    @Test
    void refusesAChangeWithoutAnEntry() {
        journal.enter();
        journal.changed("Membership");
        assertThatIllegalStateException()
                .isThrownBy(() -> journal.settle(Recording.REQUIRED, "MembershipService.invite"))
                .withMessage("MembershipService.invite changed Membership and recorded nothing");
    }

    @Test
    void refusesAChangeWithoutAnEntryEvenInAReadThatOwesNone() {
        journal.enter();
        journal.changed("Membership");
        assertThatIllegalStateException().isThrownBy(() -> journal.settle(Recording.ONLY_FOR_CHANGES, "a read"));
    }

    @Test
    void refusesAReadWithoutAnEntry() {
        journal.enter();
        assertThatIllegalStateException()
                .isThrownBy(() -> journal.settle(Recording.REQUIRED, "MembershipService.list"))
                .withMessageContaining("recorded nothing");
    }

    @Test
    void acceptsAChangeWithItsEntry() {
        journal.enter();
        journal.changed("Membership");
        journal.recorded();
        assertThatCode(() -> journal.settle(Recording.REQUIRED, "a change")).doesNotThrowAnyException();
    }

    @Test
    void acceptsMaintenanceOfTechnicalState() {
        journal.enter();
        journal.changed("ApiToken");
        assertThatCode(() -> journal.settle(Recording.NONE, "last use")).doesNotThrowAnyException();
    }

    @Test
    void acceptsAReadThatOwesNoEntry() {
        journal.enter();
        assertThatCode(() -> journal.settle(Recording.ONLY_FOR_CHANGES, "a read"))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyTheOutermostCallSettles() {
        journal.enter();
        journal.enter();
        assertThat(journal.outermost()).isFalse();
        journal.leave();
        assertThat(journal.outermost()).isTrue();
    }

    @Test
    void anEntryOfOneCallDoesNotExcuseTheNextCallOfTheTransaction() {
        journal.enter();
        journal.recorded();
        journal.leave();
        journal.enter();
        assertThatIllegalStateException().isThrownBy(() -> journal.settle(Recording.REQUIRED, "the second call"));
    }

    @Test
    void refusesToLeaveMoreCallsThanWereEntered() {
        assertThatIllegalStateException().isThrownBy(journal::leave);
    }
}
