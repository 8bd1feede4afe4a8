package eu.mandate.tenant.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.tenant.domain.TenantId;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TenantContextTest {
    private static final TenantId ONE = new TenantId(1);
    private static final TenantId TWO = new TenantId(2);

    private final TenantContext context = new TenantContext();

    @Test
    void bindsOnce() {
        context.bind(ONE);
        assertThat(context.require()).isEqualTo(ONE);
        assertThat(context.isBound()).isTrue();
    }

    @Test
    void refusesToRebindEvenTheSameTenant() {
        context.bind(ONE);
        assertThatIllegalStateException().isThrownBy(() -> context.bind(ONE));
        assertThatIllegalStateException().isThrownBy(() -> context.bind(TWO));
    }

    @Test
    void insistsOnATenant() {
        assertThatIllegalStateException().isThrownBy(context::require);
    }

    @Test
    void restoresTheCallersTenantAfterWorkInAnother() throws Exception {
        context.bind(ONE);
        assertThat(context.<TenantId>callAs(TWO, context::require)).isEqualTo(TWO);
        assertThat(context.require()).isEqualTo(ONE);
    }

    @Test
    void restoresNoTenantAfterAFailure() {
        assertThatThrownBy(() -> context.callAs(TWO, () -> {
                    throw new IOException("broken");
                }))
                .isInstanceOf(IOException.class);
        assertThat(context.isBound()).isFalse();
    }
}
