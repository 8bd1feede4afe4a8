package eu.mandate.identity.portal;

import eu.mandate.identity.domain.MembershipFilter;
import eu.mandate.identity.domain.MembershipStatus;
import eu.mandate.identity.domain.MembershipView;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.MembershipService;
import eu.mandate.kernel.domain.Slice;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.Choice;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The people of the present space; search, filters and position live in the address. */
@Named
@RequestScoped
public class PeoplePage {
    private static final int ROWS = 25;

    @Inject
    private MembershipService memberships;

    @Inject
    private FramePage frame;

    @Inject
    private PageAddress address;

    private String text;
    private String role;
    private String status;
    private String cursor;
    private Slice<MembershipView> rows = new Slice<>(List.of(), null);

    /** Reads the people the address asks for. */
    public void load() {
        var filter = new MembershipFilter(
                text == null || text.isBlank() ? null : text.strip(),
                Choice.of(Role.class, role),
                Choice.of(MembershipStatus.class, status));
        rows = memberships.list(filter, SliceRequest.of(ROWS, cursor));
    }

    public List<MembershipView> getRows() {
        return rows.items();
    }

    /** The roles that exist in a space of this kind. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values())
                .filter(each ->
                        frame.isSignedIn() && each.kind() == frame.caller().kind())
                .toList();
    }

    public List<MembershipStatus> getStatuses() {
        return List.of(MembershipStatus.values());
    }

    /** Whether the address narrows the list. */
    public boolean isFiltered() {
        return (text != null && !text.isBlank())
                || Choice.of(Role.class, role) != null
                || Choice.of(MembershipStatus.class, status) != null;
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
