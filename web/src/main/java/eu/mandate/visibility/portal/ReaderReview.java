package eu.mandate.visibility.portal;

import eu.mandate.instruction.domain.InstructionPreview;
import eu.mandate.instruction.service.InstructionPreviewService;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.Reach;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.reader.ReaderPreview;
import eu.mandate.visibility.service.ReaderPreviewService;
import eu.mandate.visibility.service.ReaderScopeKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The instruction about a reader before it is given, and what would follow from it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class ReaderReview implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private InstructionPreviewService previews;

    @Inject
    private ReaderPreviewService consequences;

    @Inject
    private ReviewedGiving giving;

    private ReaderScope choice;
    private InstructionPreview instruction;
    private ReaderPreview result;
    private String name;
    private boolean changedMeanwhile;
    private String reason;

    /** Judges it by the rules by which it is given. */
    void show(ReaderScope chosen, int seen, String reader) {
        instruction = null;
        var judged = previews.preview(ReaderScopeKind.KEY, Records.write(chosen), null);
        choice = chosen;
        name = reader;
        result = consequences.preview(chosen);
        changedMeanwhile = judged.basedOn() != seen;
        instruction = judged;
    }

    /** Goes back to the form. */
    public void change() {
        instruction = null;
    }

    /** Gives the instruction that was shown. */
    public void give() {
        giving.give(ReaderScopeKind.KEY, instruction, reason);
    }

    /** Whether it ends what the reader sees. */
    public boolean isEnd() {
        return choice != null && choice.reach() == Reach.NONE;
    }

    public InstructionPreview getInstruction() {
        return instruction;
    }

    public ReaderPreview getResult() {
        return result;
    }

    public ReaderScope getChoice() {
        return choice;
    }

    /** What the reader is called. */
    public String getName() {
        return name;
    }

    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
