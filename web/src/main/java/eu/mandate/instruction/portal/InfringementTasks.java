package eu.mandate.instruction.portal;

import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.CurrentCaller;
import eu.mandate.instruction.domain.InstructionFilter;
import eu.mandate.instruction.domain.InstructionState;
import eu.mandate.instruction.domain.InstructionView;
import eu.mandate.instruction.service.InstructionService;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.Task;
import eu.mandate.kernel.portal.TaskSource;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Notices that an instruction infringes the law, which the controller has to decide (Art. 28(3), last sentence, GDPR). */
@RequestScoped
public class InfringementTasks implements TaskSource {
    private static final int RANK = 10;
    private static final Set<Role> GIVE =
            EnumSet.of(Role.TENANT_ADMIN, Role.PRIVACY_MANAGER, Role.LEGAL, Role.AGREEMENT_REQUESTER);
    private static final InstructionFilter SUSPENDED =
            new InstructionFilter(null, null, null, InstructionState.SUSPENDED, null, null, null);

    @Inject
    private InstructionService instructions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TextPage texts;

    @Override
    public List<Task> tasks() {
        if (Collections.disjoint(caller.roles(), GIVE)) return List.of();
        return instructions.list(SUSPENDED, SliceRequest.of(SliceRequest.MAX_LIMIT, null)).items().stream()
                .map(this::task)
                .toList();
    }

    @Override
    public int rank() {
        return RANK;
    }

    private Task task(InstructionView suspended) {
        var notice = suspended.notices().get(suspended.notices().size() - 1);
        var chinese = "zh".equals(texts.locale().getLanguage());
        return new Task(
                "exclamation-triangle",
                texts.with("home.infringement.title", suspended.number(), notice.article()),
                chinese ? notice.reasonZh() : notice.reasonEn(),
                "/portal/instruction/instruction.xhtml?number=" + suspended.number(),
                texts.get("home.infringement.action"));
    }
}
