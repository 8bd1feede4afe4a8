package eu.mandate.visibility.portal;

import eu.mandate.instruction.domain.InstructionPreview;
import eu.mandate.instruction.service.GiveOptions;
import eu.mandate.instruction.service.InstructionService;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Gives an instruction that was reviewed, and leads to it, or to the request that a second person decides about. */
@RequestScoped
public class ReviewedGiving {

    @Inject
    InstructionService instructions;

    @Inject
    Notices notices;

    @Inject
    PageAddress address;

    /**
     * Gives it, unless something else was instructed since it was reviewed.
     *
     * @param reason may be blank
     */
    public void give(String kind, InstructionPreview reviewed, String reason) {
        var note = reason == null || reason.isBlank() ? null : reason.strip();
        var options = new GiveOptions(null, reviewed.basedOn(), note);
        var given = instructions.giveJson(kind, reviewed.payload(), options);
        if (given.number() == null) {
            notices.done("instruction.asked");
            address.go("/portal/approval/approval.xhtml?id=" + given.approval());
        } else {
            notices.done(given.suspended() ? "part.suspended" : "scopes.given", given.number());
            address.go("/portal/instruction/instruction.xhtml?number=" + given.number());
        }
    }
}
