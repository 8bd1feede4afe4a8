package eu.mandate.organisation.portal;

import eu.mandate.instruction.domain.GivenInstruction;
import eu.mandate.instruction.domain.InstructionFilter;
import eu.mandate.instruction.domain.InstructionPreview;
import eu.mandate.instruction.domain.InstructionState;
import eu.mandate.instruction.domain.InstructionView;
import eu.mandate.instruction.domain.Setting;
import eu.mandate.instruction.service.GiveOptions;
import eu.mandate.instruction.service.InstructionPreviewService;
import eu.mandate.instruction.service.InstructionService;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.kernel.portal.RecordForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * States one part anew: typed, then reviewed beside what holds, then given as an instruction. What was typed is kept until it
 * is given, also when somebody else changed the same part meanwhile.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class EditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LATEST = 10;

    @Inject
    private InstructionService instructions;

    @Inject
    private InstructionPreviewService previews;

    @Inject
    private PartForms forms;

    @Inject
    private OwnZone zone;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String type;
    private String subject = "";
    private String from;
    private String reason;
    private RecordForm<?> form;
    private List<InstructionView> history = List.of();
    private int basedOn;
    private InstructionPreview preview;
    private boolean changedMeanwhile;

    /** Reads what holds and fills the form with it. */
    public void load() {
        form = forms.of(type, subject);
        if (!mayGive()) throw Refusal.of(Code.ROLE_NOT_ALLOWED, "role-missing");
        readHistory();
        basedOn = history.isEmpty() ? 0 : history.get(0).basedOn();
        if (getStated() != null) form.fillJson(getStated().payload());
    }

    /** Checks what was typed and shows it beside what holds. */
    public void review() {
        preview = null;
        form.read();
        var judged = previews.preview(type, form.json(), zone.startOf(from));
        changedMeanwhile = !isNew() && judged.basedOn() != basedOn;
        basedOn = judged.basedOn();
        preview = judged;
        if (changedMeanwhile) readHistory();
    }

    /** Goes back to the form with everything that was typed. */
    public void change() {
        preview = null;
    }

    /** Gives the instruction that was reviewed. */
    public void give() {
        var given =
                instructions.giveJson(type, preview.payload(), new GiveOptions(zone.startOf(from), basedOn, note()));
        if (given.number() == null) {
            notices.done("instruction.asked");
            address.go("/portal/approval/approval.xhtml?id=" + given.approval());
        } else {
            notices.done(done(given), given.number());
            address.go("/portal/instruction/instruction.xhtml?number=" + given.number());
        }
    }

    private static String done(GivenInstruction given) {
        return given.suspended() ? "part.suspended" : "part.given";
    }

    private boolean mayGive() {
        return instructions.types().stream().anyMatch(each -> each.key().equals(type) && each.mayGive());
    }

    private void readHistory() {
        history = isNew()
                ? List.of()
                : instructions
                        .list(InstructionFilter.of(new Setting(type, subject)), SliceRequest.of(LATEST, null))
                        .items();
    }

    private String note() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** Whether a new one of several is stated: whoever signs is known by their address only when it was typed. */
    public boolean isNew() {
        return "signatory".equals(type) && subject.isEmpty();
    }

    /** What holds at present, {@code null} for nothing. */
    public InstructionView getStated() {
        return in(InstructionState.IN_FORCE);
    }

    /** What will hold later or waits for a decision, {@code null} for nothing. */
    public InstructionView getPending() {
        var scheduled = in(InstructionState.SCHEDULED);
        return scheduled == null ? in(InstructionState.SUSPENDED) : scheduled;
    }

    private InstructionView in(InstructionState state) {
        return history.stream()
                .filter(each -> each.state() == state)
                .findFirst()
                .orElse(null);
    }

    /** What was reviewed, {@code null} while the form is filled in. */
    public InstructionPreview getPreview() {
        return preview;
    }

    /** Whether somebody else changed the part since the page was opened. */
    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    /** The zone in which a day begins. */
    public String getZone() {
        return zone.name();
    }

    public RecordForm<?> getForm() {
        return form;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        // Without the parameter the value is null, on each posting anew.
        this.subject = subject == null ? "" : subject.strip();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
