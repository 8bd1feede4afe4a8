package eu.mandate.job.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.mandate.audit.service.CellInspectionService;
import eu.mandate.audit.service.LogInspectionService;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.service.TenantRegister;
import eu.mandate.tenant.service.TenantSwitch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Every log is checked, whatever is wrong with the others. */
class LogCheckTest {
    private final List<TenantId> checked = new ArrayList<>();
    private TenantId present;
    private TenantId unreadable;

    private LogCheck check() {
        var check = new LogCheck();
        check.register = new TenantRegister() {
            @Override
            public List<TenantId> all() {
                return List.of(new TenantId(1), new TenantId(2), new TenantId(3));
            }
        };
        check.tenantSwitch = new TenantSwitch() {
            @Override
            public <T> T callAs(TenantId tenant, Callable<T> action) {
                present = tenant;
                try {
                    return action.call();
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            }
        };
        check.cell = new CellInspectionService() {
            @Override
            public List<String> findings() {
                return List.of();
            }
        };
        check.inspection = new LogInspectionService() {
            @Override
            public List<String> findings() {
                checked.add(present);
                if (present.equals(unreadable)) throw new IllegalArgumentException("no row of ours");
                return List.of();
            }
        };
        return check;
    }

    @Test
    void allThatHoldAreCounted() {
        assertThat(check().run()).isEqualTo(3);
    }

    @Test
    void oneThatCannotBeReadKeepsNoOtherFromBeingChecked() {
        unreadable = new TenantId(2);
        assertThatThrownBy(() -> check().run()).hasMessage("1 audit logs do not hold");
        assertThat(checked).extracting(TenantId::value).containsExactly(1, 2, 3);
    }
}
