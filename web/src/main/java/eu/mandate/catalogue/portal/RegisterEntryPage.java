package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.RegisterEntryView;
import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.catalogue.service.RegisterAdministrationService;
import eu.mandate.catalogue.service.RetireEntry;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.kernel.portal.RecordForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One entry of a register with every version it had, or a new one. The page keeps the version it showed, so that a change
 * somebody else made meanwhile is noticed and not overwritten.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class RegisterEntryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RegisterAdministrationService registers;

    @Inject
    private RegisterOffers offers;

    @Inject
    private RegisterHistory histories;

    @Inject
    private VendorPage vendor;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String name;
    private String key;
    private String newKey;
    private String typed;
    private Register register;
    private List<RegisterEntryView> versions = List.of();
    private RecordForm<?> form;
    private RecordForm<RetireEntry> retirement;

    /** Reads the entry the address names; an address without a key is about a new one. */
    public void load() {
        register = Register.named(name).orElseThrow(() -> Refusal.notFound("register", name));
        form = RegisterRows.form(register);
        retirement = new RecordForm<>(RetireEntry.class, "registers.retire", "retire");
        retirement.longText("reason");
        if (isNew()) vendor.insistOnEditing();
        if (!vendor.isKnown()) return;
        if (!isNew()) {
            versions = registers.history(vendor.getProcessor(), register, key);
            form.fillJson(getEntry().payload());
        }
        offers.make(form, vendor.getProcessor(), key);
    }

    /** Writes the entry as the form has it; the version before stays in the history. */
    public void save() {
        form.read();
        var seen = isNew() ? 0 : getEntry().version();
        var written = registers.put(vendor.getProcessor(), register, isNew() ? newKey : key, form.json(), seen);
        again("registers.saved", written);
    }

    /** Ends the entry; it stays in the history. */
    public void retire() {
        var command = retirement.read();
        again(
                "registers.retired",
                registers.retire(
                        vendor.getProcessor(),
                        register,
                        key,
                        command,
                        getEntry().version()));
    }

    private void again(String done, RegisterEntryView written) {
        notices.done(done, written.key(), written.version());
        address.go(address.here(Map.of("entry", written.key())));
    }

    /** The present version; {@code null} for a new entry. */
    public RegisterEntryView getEntry() {
        return versions.isEmpty() ? null : versions.get(0);
    }

    /** Whether the entry does not exist yet. */
    public boolean isNew() {
        return key == null || key.isBlank();
    }

    /** What the entry is called, and what has aged about it; {@code null} for a new one. */
    public RegisterRows.Row getRow() {
        return getEntry() == null ? null : histories.row(getEntry());
    }

    /** Every version with what it changed, the latest first. */
    public List<RegisterHistory.Change> getHistory() {
        return histories.of(versions);
    }

    public Register getRegister() {
        return register;
    }

    public RecordForm<?> getForm() {
        return form;
    }

    public RecordForm<RetireEntry> getRetirement() {
        return retirement;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getNewKey() {
        return newKey;
    }

    public void setNewKey(String newKey) {
        this.newKey = newKey;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
