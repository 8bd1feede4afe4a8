package eu.mandate.tenant.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.tenant.domain.ProcessorId;
import eu.mandate.tenant.domain.TenantKey;
import eu.mandate.tenant.domain.TenantStatus;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TenantTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Tenant tenant =
            Tenant.ofController(new TenantKey("nordlicht"), "Nordlicht", new ProcessorId(7), "juwaitong", NOON);

    @Test
    void opensActive() {
        assertThat(tenant.suspended()).isFalse();
        assertThat(tenant.processor()).contains(new ProcessorId(7));
    }

    @Test
    void suspensionTellsItsReason() {
        tenant.suspend("unpaid", NOON);
        assertThat(tenant.view("vendor").status()).isEqualTo(TenantStatus.SUSPENDED);
        assertThat(tenant.view("vendor").statusReason()).isEqualTo("unpaid");
    }

    @Test
    void resumptionForgetsTheReason() {
        tenant.suspend("unpaid", NOON);
        tenant.resume(NOON);
        assertThat(tenant.suspended()).isFalse();
        assertThat(tenant.view("vendor").statusReason()).isNull();
    }

    @Test
    void refusesToSuspendTwice() {
        tenant.suspend("unpaid", NOON);
        var refusal = catchThrowableOfType(Refusal.class, () -> tenant.suspend("again", NOON));
        assertThat(refusal.code()).isEqualTo(Code.CONFLICT);
        assertThat(refusal.reason()).isEqualTo("tenant-already-suspended");
    }

    @Test
    void refusesToResumeAnActiveTenant() {
        var refusal = catchThrowableOfType(Refusal.class, () -> tenant.resume(NOON));
        assertThat(refusal.reason()).isEqualTo("tenant-not-suspended");
    }

    @Test
    void refusesAChangeFromAnOutdatedView() {
        var refusal = catchThrowableOfType(Refusal.class, () -> tenant.expectVersion(4L));
        assertThat(refusal.code()).isEqualTo(Code.PRECONDITION_FAILED);
    }

    @Test
    void acceptsTheVersionSeenAndCallersWhoDoNotInsist() {
        assertThatCode(() -> tenant.expectVersion(0L)).doesNotThrowAnyException();
        assertThatCode(() -> tenant.expectVersion(null)).doesNotThrowAnyException();
    }
}
