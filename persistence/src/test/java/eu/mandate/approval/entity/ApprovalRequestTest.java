package eu.mandate.approval.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.approval.domain.ApprovalStatus;
import eu.mandate.approval.entity.ApprovalRequest.Decision;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ApprovalRequestTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant LATE = NOON.plus(ApprovalRequest.VALIDITY);
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(2, 2);

    private final ApprovalRequest request = new ApprovalRequest(
            new UUID(9, 9),
            new ApprovalRequest.Wish("instruction", "minors", "in English", "中文", "{}", null),
            FIRST,
            NOON);

    private static void assertRefused(Code code, String reason, ThrowingCallable call) {
        var refusal = catchThrowableOfType(Refusal.class, call);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.reason()).isEqualTo(reason);
    }

    @Test
    void aSecondPersonApproves() {
        request.approve(new Decision(SECOND, NOON, null), "7");
        assertThat(request.status(LATE)).isEqualTo(ApprovalStatus.APPROVED);
        assertThat(request.view(NOON, true).reference()).isEqualTo("7");
        assertThat(request.view(NOON, true).mayDecide()).isFalse();
    }

    @Test
    void nobodyDecidesAboutTheirOwnRequest() {
        var own = new Decision(FIRST, NOON, "why");
        assertRefused(Code.ROLE_NOT_ALLOWED, "approver-is-requester", () -> request.approve(own, "7"));
        assertRefused(Code.ROLE_NOT_ALLOWED, "approver-is-requester", () -> request.decline(own));
        assertThat(request.status(NOON)).isEqualTo(ApprovalStatus.REQUESTED);
    }

    @Test
    void onlyWhoAskedTakesItBack() {
        assertRefused(Code.ROLE_NOT_ALLOWED, "approval-not-requester", () -> request.withdraw(SECOND, NOON));
        request.withdraw(FIRST, NOON);
        assertThat(request.status(NOON)).isEqualTo(ApprovalStatus.WITHDRAWN);
    }

    @Test
    void itIsDecidedOnce() {
        request.decline(new Decision(SECOND, NOON, "no"));
        assertRefused(Code.CONFLICT, "approval-decided-already", () -> request.withdraw(FIRST, NOON));
        assertRefused(
                Code.CONFLICT,
                "approval-decided-already",
                () -> request.approve(new Decision(SECOND, NOON, null), "7"));
    }

    @Test
    void itExpiresByTheClockAndCannotBeDecidedThen() {
        assertThat(ApprovalRequest.VALIDITY).isEqualTo(Duration.ofDays(14));
        assertThat(request.status(LATE.minusMillis(1))).isEqualTo(ApprovalStatus.REQUESTED);
        assertThat(request.status(LATE)).isEqualTo(ApprovalStatus.EXPIRED);
        assertRefused(Code.CONFLICT, "approval-expired", () -> request.withdraw(FIRST, LATE));
        assertThat(request.view(LATE, true).mayDecide()).isFalse();
    }

    @Test
    void anOutdatedViewIsRefused() {
        request.expectVersion(null);
        request.expectVersion(0L);
        assertRefused(Code.PRECONDITION_FAILED, "changed-meanwhile", () -> request.expectVersion(5L));
    }
}
