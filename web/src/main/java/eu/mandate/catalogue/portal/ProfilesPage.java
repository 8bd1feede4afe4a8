package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.ProfileFilter;
import eu.mandate.catalogue.domain.ProfileState;
import eu.mandate.catalogue.domain.ProfileVersionView;
import eu.mandate.catalogue.service.ProfileAdministrationService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.Choice;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The versions of the vendor's service profiles, service by service; filter and position live in the address. */
@Named
@RequestScoped
public class ProfilesPage {
    private static final int ROWS = 50;

    @Inject
    private ProfileAdministrationService profiles;

    @Inject
    private VendorPage vendor;

    @Inject
    private PageAddress address;

    private String service;
    private String state;
    private String cursor;
    private Slice<ProfileVersionView> rows = new Slice<>(List.of(), null);

    /** The versions of one service. */
    public record Group(String service, List<ProfileVersionView> versions) {}

    /** Reads the versions the address asks for. */
    public void load() {
        if (!vendor.isKnown()) return;
        var filter =
                new ProfileFilter(vendor.getProcessor(), blankToNull(service), Choice.of(ProfileState.class, state));
        rows = profiles.list(filter, SliceRequest.of(ROWS, cursor));
    }

    /** The versions by service. */
    public List<Group> getGroups() {
        var groups = new LinkedHashMap<String, List<ProfileVersionView>>();
        rows.items()
                .forEach(row -> groups.computeIfAbsent(row.service(), first -> new ArrayList<>())
                        .add(row));
        return groups.entrySet().stream()
                .map(each -> new Group(each.getKey(), each.getValue()))
                .toList();
    }

    public List<ProfileState> getStates() {
        return List.of(ProfileState.values());
    }

    /** Whether the address narrows the list. */
    public boolean isFiltered() {
        return blankToNull(service) != null || Choice.of(ProfileState.class, state) != null;
    }

    public String getNext() {
        return rows.next();
    }

    public String getNextUrl() {
        return address.here(Map.of("cursor", rows.next()));
    }

    public String getFirstUrl() {
        return address.here(Map.of("cursor", ""));
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
