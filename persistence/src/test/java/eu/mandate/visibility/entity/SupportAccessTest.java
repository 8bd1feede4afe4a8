package eu.mandate.visibility.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.identity.domain.Role;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.visibility.domain.support.SupportSide;
import eu.mandate.visibility.domain.support.SupportState;
import eu.mandate.visibility.domain.support.SupportWish;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where an access can go from each state, and nowhere else. */
class SupportAccessTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID VENDORS = new UUID(7, 1);
    private static final UUID MANAGER = new UUID(7, 2);

    private final SupportAccess access = new SupportAccess(
            new UUID(7, 3),
            VENDORS,
            Set.of(Role.SUPPORT),
            new SupportWish("J-P02", List.of("J-C02", "J-C01"), List.of(), "The user asked for help.", "CASE-1", 8),
            NOW);

    @Test
    void approvedItIsInForceUntilItsTimeIsOver() {
        access.approve(MANAGER, null, NOW);
        var end = NOW.plus(Duration.ofHours(8));
        assertThat(access.state(end.minusNanos(1))).isEqualTo(SupportState.APPROVED);
        assertThat(access.state(end)).isEqualTo(SupportState.EXPIRED);
        assertThat(access.view(end).until()).isEqualTo(end);
    }

    @Test
    void itMayBeApprovedForLessThanWasAskedForAndNeverForMore() {
        refused(() -> access.approve(MANAGER, 9, NOW), Code.VALIDATION);
        refused(() -> access.approve(MANAGER, 0, NOW), Code.VALIDATION);
        access.approve(MANAGER, 2, NOW);
        assertThat(access.state(NOW.plus(Duration.ofHours(2)))).isEqualTo(SupportState.EXPIRED);
        assertThat(access.wish().hours()).isEqualTo(2);
    }

    @Test
    void whatWasDecidedIsNotDecidedAgain() {
        access.refuse(MANAGER, "not this case", NOW);
        assertThat(access.state(NOW)).isEqualTo(SupportState.REFUSED);
        refused(() -> access.approve(MANAGER, null, NOW), Code.CONFLICT);
        refused(() -> access.end(SupportSide.CUSTOMER, NOW), Code.CONFLICT);
        refused(() -> access.end(SupportSide.VENDOR, NOW), Code.CONFLICT);
    }

    @Test
    void nobodyDecidesAfterFourteenDays() {
        var late = NOW.plus(Duration.ofDays(14));
        assertThat(access.state(late)).isEqualTo(SupportState.EXPIRED);
        refused(() -> access.approve(MANAGER, null, late), Code.CONFLICT);
    }

    @Test
    void eitherSideEndsWhatIsInForceOnce() {
        access.approve(MANAGER, null, NOW);
        access.end(SupportSide.CUSTOMER, NOW.plusSeconds(60));
        assertThat(access.state(NOW.plusSeconds(60))).isEqualTo(SupportState.ENDED);
        assertThat(access.view(NOW).endedBy()).isEqualTo(SupportSide.CUSTOMER);
        refused(() -> access.end(SupportSide.VENDOR, NOW.plusSeconds(61)), Code.CONFLICT);
    }

    @Test
    void whatStillWaitsIsTakenBackByWhoAskedAndNotEndedByTheCustomer() {
        refused(() -> access.end(SupportSide.CUSTOMER, NOW), Code.CONFLICT);
        access.end(SupportSide.VENDOR, NOW);
        assertThat(access.state(NOW)).isEqualTo(SupportState.ENDED);
        refused(() -> access.approve(MANAGER, null, NOW), Code.CONFLICT);
    }

    @Test
    void whoTakesItOverHasItForTheTimeThatIsLeftAndTheOrganisationSeesWhy() {
        access.approve(MANAGER, 2, NOW);
        var later = NOW.plusSeconds(3600);
        var next = new SupportAccess(new UUID(7, 4), new UUID(7, 5), Set.of(Role.SECURITY), access.wish(), later);
        next.takeOver(access, "My shift is over.");
        assertThat(next.view(later).until()).isEqualTo(NOW.plus(Duration.ofHours(2)));
        assertThat(next.view(later).decidedBy()).isEqualTo(MANAGER);
        assertThat(next.view(later).handOnReason()).isEqualTo("My shift is over.");
        assertThat(access.view(later).handOnReason()).isNull();
    }

    @Test
    void theVendorsSideDoesNotLearnWhoDecided() {
        access.approve(MANAGER, null, NOW);
        assertThat(access.view(NOW).decidedBy()).isEqualTo(MANAGER);
        assertThat(access.view(NOW).of("nordlicht").decidedBy()).isNull();
        assertThat(access.view(NOW).of("nordlicht").customer()).isEqualTo("nordlicht");
    }

    private static void refused(Runnable act, Code code) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
