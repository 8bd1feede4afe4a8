package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.ProfileChanges;
import eu.mandate.catalogue.domain.ProfileVersionView;
import eu.mandate.catalogue.domain.diff.ProfileChange;
import eu.mandate.catalogue.service.ProfileAdministrationService;
import eu.mandate.catalogue.service.PutInForce;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.kernel.portal.RecordForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** Putting a published version in force: from when, what that means, the word that confirms it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class ProfileInForcePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ProfileAdministrationService profiles;

    @Inject
    private VendorPage vendor;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    @Inject
    private ProfileFindings findings;

    private String id = "";
    private String typed;
    private boolean previewed;
    private ProfileVersionView version;
    private ProfileChanges changes;
    private RecordForm<PutInForce> form;
    private PutInForce command;

    /** Reads the version the address names and what it would change. */
    public void load() {
        version = profiles.get(id);
        changes = profiles.diff(id, null);
        form = new RecordForm<>(PutInForce.class, "profiles.in-force");
    }

    /** Shows what the day that was typed would mean. */
    public void preview() {
        var read = form.read();
        // The service says so too, but then the field would no longer be there.
        if (findings.past(read.effectiveFrom())) {
            throw Refusal.invalid("/effectiveFrom", "time-in-the-past");
        }
        command = read;
        previewed = true;
    }

    /** Goes back to the day. */
    public void change() {
        previewed = false;
        typed = null;
    }

    /** Puts the version in force and goes to its page. */
    public void put() {
        profiles.putInForce(id, command, version.entityVersion());
        notices.done("profiles.in-force.done", version.service(), version.version());
        var named = vendor.getProcessor() == null ? "" : "&processor=" + vendor.getProcessor();
        address.go("/operations/catalogue/profile.xhtml?id=" + version.id() + named);
    }

    /** From when the version would hold; {@code null} for at once. */
    public Instant getFrom() {
        return command == null ? null : command.effectiveFrom();
    }

    /** How many of the changes are material. */
    public long getMaterialCount() {
        return changes.changes().stream().filter(ProfileChange::material).count();
    }

    public boolean isPreviewed() {
        return previewed;
    }

    public ProfileVersionView getVersion() {
        return version;
    }

    public ProfileChanges getChanges() {
        return changes;
    }

    public RecordForm<PutInForce> getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        // An address without an id is one that nothing has.
        this.id = Objects.requireNonNullElse(id, "");
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
