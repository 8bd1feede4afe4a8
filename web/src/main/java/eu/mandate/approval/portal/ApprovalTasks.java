package eu.mandate.approval.portal;

import eu.mandate.approval.domain.ApprovalRequestView;
import eu.mandate.approval.domain.ApprovalStatus;
import eu.mandate.approval.service.ApprovalService;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.DatePage;
import eu.mandate.kernel.portal.Task;
import eu.mandate.kernel.portal.TaskSource;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Requests that this person may decide. */
@RequestScoped
public class ApprovalTasks implements TaskSource {
    private static final int RANK = 20;
    private static final Set<Role> DECIDE =
            EnumSet.of(Role.TENANT_ADMIN, Role.PRIVACY_MANAGER, Role.LEGAL, Role.AGREEMENT_REQUESTER);

    @Inject
    private ApprovalService approvals;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TextPage texts;

    @Inject
    private DatePage dates;

    @Override
    public List<Task> tasks() {
        if (Collections.disjoint(caller.roles(), DECIDE)) return List.of();
        return approvals.list(ApprovalStatus.REQUESTED, SliceRequest.of(SliceRequest.MAX_LIMIT, null)).items().stream()
                .filter(ApprovalRequestView::mayDecide)
                .map(this::task)
                .toList();
    }

    @Override
    public int rank() {
        return RANK;
    }

    private Task task(ApprovalRequestView request) {
        return new Task(
                "check-square",
                texts.with("home.approval.title", what(request)),
                texts.with(
                        "home.approval.text",
                        chinese() ? request.textZh() : request.textEn(),
                        dates.day(request.expiresAt())),
                "/portal/approval/approval.xhtml?id=" + request.id(),
                texts.get("home.approval.action"));
    }

    private String what(ApprovalRequestView request) {
        return texts.either("instruction.type." + request.subject(), "approval.kind." + request.kind());
    }

    private boolean chinese() {
        return "zh".equals(texts.locale().getLanguage());
    }
}
