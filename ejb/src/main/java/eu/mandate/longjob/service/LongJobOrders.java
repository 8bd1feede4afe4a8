package eu.mandate.longjob.service;

import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.domain.TimeOrderedId;
import eu.mandate.kernel.entity.RealTime;
import eu.mandate.longjob.domain.FileFormat;
import eu.mandate.longjob.domain.LongJobOrder;
import eu.mandate.tenant.domain.TenantId;
import eu.mandate.tenant.entity.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Who orders, where and when. */
@ApplicationScoped
public class LongJobOrders {
    @Inject
    CurrentCaller caller;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock real;

    /** An order of the caller, now. */
    LongJobOrder order(String kind, FileFormat format, String request) {
        var person = caller.user().value();
        return new LongJobOrder(TimeOrderedId.next(real), kind, format, request, person, clock.instant());
    }

    /** The space of the caller. */
    TenantId space() {
        return tenant.require();
    }
}
