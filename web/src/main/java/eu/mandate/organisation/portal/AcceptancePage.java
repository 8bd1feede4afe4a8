package eu.mandate.organisation.portal;

import eu.mandate.instruction.domain.InstructionFilter;
import eu.mandate.instruction.domain.InstructionState;
import eu.mandate.instruction.domain.InstructionView;
import eu.mandate.instruction.domain.Setting;
import eu.mandate.instruction.service.GiveOptions;
import eu.mandate.instruction.service.InstructionService;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.json.Records;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.organisation.domain.ProfileAcceptance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Whether the organisation accepted the version of the service that it reads, and its acceptance. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class AcceptancePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "profile-acceptance";

    @Inject
    private InstructionService instructions;

    @Inject
    private Readers readers;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String typed;
    private InstructionView accepted;
    private ProfileAcceptance version;

    /** Reads what was accepted last, for those who may know. */
    public void load() {
        if (!readers.read()) return;
        accepted = instructions.list(InstructionFilter.of(new Setting(TYPE, "")), SliceRequest.first()).items().stream()
                .filter(each -> each.state() == InstructionState.IN_FORCE)
                .findFirst()
                .orElse(null);
        version = accepted == null ? null : Records.read(accepted.payload(), ProfileAcceptance.class);
    }

    /** Accepts the version that is shown, named by its fingerprint. */
    public void accept(String service, String shown, String contentHash) {
        var acceptance = new ProfileAcceptance(service, shown, contentHash);
        var basedOn = accepted == null ? 0 : accepted.basedOn();
        var given = instructions.giveJson(TYPE, Records.write(acceptance), GiveOptions.basedOn(basedOn));
        notices.done("service.accepted-now", shown, given.number());
        address.go(address.here());
    }

    /** Whether exactly this content was accepted. */
    public boolean covers(String contentHash) {
        return version != null && version.contentHash().equals(contentHash);
    }

    /** Whether the person may accept for the organisation. */
    public boolean isSpeaker() {
        return readers.speak();
    }

    /** Whether the person may know what was accepted. */
    public boolean isReader() {
        return readers.read();
    }

    /** The acceptance in force; {@code null} for none. */
    public InstructionView getAccepted() {
        return accepted;
    }

    /** What exactly was accepted; {@code null} for nothing. */
    public ProfileAcceptance getVersion() {
        return version;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
