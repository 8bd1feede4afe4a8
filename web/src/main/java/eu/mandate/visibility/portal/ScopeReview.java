package eu.mandate.visibility.portal;

import eu.mandate.instruction.domain.InstructionPreview;
import eu.mandate.instruction.service.InstructionPreviewService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.ScopePreview;
import eu.mandate.visibility.domain.VisibleMember;
import eu.mandate.visibility.service.AppAuthorisationKind;
import eu.mandate.visibility.service.ScopeDifferenceService;
import eu.mandate.visibility.service.ScopePreviewService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What would follow from a choice, before it is given as an instruction: people, fields, agreement, notice, approval. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class ScopeReview implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 10;

    @Inject
    private InstructionPreviewService previews;

    @Inject
    private ReviewedGiving giving;

    @Inject
    private ScopePreviewService consequences;

    @Inject
    private ScopeDifferenceService differences;

    private AppAuthorisation choice;
    private InstructionPreview instruction;
    private ScopePreview result;
    private People gained;
    private People lost;
    private boolean revocation;
    private boolean changedMeanwhile;
    private String reason;
    private String typed;

    /** One page of people, and whether it is the first. */
    public record People(List<VisibleMember> rows, String next, boolean first) implements Serializable {
        static People of(Slice<VisibleMember> slice, boolean first) {
            return new People(slice.items(), slice.next(), first);
        }
    }

    /** Works out what would follow; the same rules judge it as when it is given. */
    void show(AppAuthorisation chosen, int seen) {
        result = null;
        var judged = previews.preview(AppAuthorisationKind.KEY, Records.write(chosen), null);
        choice = chosen;
        instruction = judged;
        changedMeanwhile = judged.basedOn() != seen;
        revocation = false;
        var followed = consequences.preview(chosen);
        gained = page(true, null);
        lost = page(false, null);
        result = followed;
    }

    /** The same for taking everything back. */
    void showRevocation(AppAuthorisation revoked, int seen) {
        show(revoked, seen);
        revocation = true;
    }

    private People page(boolean visible, String cursor) {
        return People.of(differences.changed(choice, visible, SliceRequest.of(ROWS, cursor)), cursor == null);
    }

    /** Shows the next of those who become visible; after the last, the first again. */
    public void moreGained() {
        gained = page(true, gained.next());
    }

    /** The same for those who become hidden. */
    public void moreLost() {
        lost = page(false, lost.next());
    }

    /** Goes back to the choice. */
    public void change() {
        result = null;
    }

    /** Gives the instruction that was shown. */
    public void give() {
        giving.give(AppAuthorisationKind.KEY, instruction, reason);
    }

    /** Whether there is anything to review. */
    public boolean isOpen() {
        return result != null;
    }

    public InstructionPreview getInstruction() {
        return instruction;
    }

    public ScopePreview getResult() {
        return result;
    }

    public People getGained() {
        return gained;
    }

    public People getLost() {
        return lost;
    }

    public boolean isRevocation() {
        return revocation;
    }

    /** Whether somebody else gave an instruction about it since the page was opened. */
    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
