package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.kernel.domain.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** One register of the vendor; search and choice live in the address. */
@Named
@RequestScoped
public class RegisterPage {
    @Inject
    private RegisterRows entries;

    @Inject
    private VendorPage vendor;

    private String name;
    private String text;
    private String show;
    private Register register;
    private List<RegisterRows.Row> rows = List.of();

    /** Reads the entries the address asks for. */
    public void load() {
        register = Register.named(name).orElseThrow(() -> Refusal.notFound("register", name));
        if (!vendor.isKnown()) return;
        rows = entries.all(vendor.getProcessor(), register).stream()
                .filter(row -> row.entry().retired() == "RETIRED".equals(show))
                .filter(row -> !"STALE".equals(show) || !row.stale().isEmpty())
                .filter(this::matches)
                .toList();
    }

    private boolean matches(RegisterRows.Row row) {
        if (text == null || text.isBlank()) return true;
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var entry = row.entry();
        return (entry.key() + " " + row.title() + " " + entry.payload())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    public List<RegisterRows.Row> getRows() {
        return rows;
    }

    /** Whether the address narrows the list. */
    public boolean isFiltered() {
        return (text != null && !text.isBlank()) || (show != null && !show.isBlank());
    }

    /** What can be shown in place of the entries that count. */
    public List<String> getShows() {
        return List.of("STALE", "RETIRED");
    }

    public Register getRegister() {
        return register;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }
}
