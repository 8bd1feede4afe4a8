package eu.mandate.visibility.portal;

import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.portal.DatePage;
import eu.mandate.kernel.portal.Task;
import eu.mandate.kernel.portal.TaskSource;
import eu.mandate.kernel.portal.TextPage;
import eu.mandate.visibility.domain.support.SupportAccessView;
import eu.mandate.visibility.service.support.SupportAccessService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/** People of the vendor who wait to be let in. */
@RequestScoped
public class VendorAccessTasks implements TaskSource {
    private static final int RANK = 15;

    @Inject
    private SupportAccessService accesses;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TextPage texts;

    @Inject
    private DatePage dates;

    @Override
    public List<Task> tasks() {
        var deciders = EnumSet.of(Role.TENANT_ADMIN, Role.PRIVACY_MANAGER);
        if (Collections.disjoint(caller.roles(), deciders)) return List.of();
        return accesses.open().stream()
                .filter(SupportAccessView::waits)
                .map(this::task)
                .toList();
    }

    @Override
    public int rank() {
        return RANK;
    }

    private Task task(SupportAccessView access) {
        return new Task(
                "eye",
                texts.with("home.vendor-access.title", access.ticket()),
                texts.with(
                        "home.vendor-access.text",
                        texts.with("vendor-access.hours-value", access.hours()),
                        dates.day(access.lapsesAt())),
                "/portal/visibility/vendor-access.xhtml?id=" + access.id(),
                texts.get("home.vendor-access.action"));
    }
}
