package eu.mandate.identity.portal;

import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.InviteMember;
import eu.mandate.identity.service.MembershipService;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.Set;

/** Inviting a person; the person's page then shows the link once. */
@Named
@RequestScoped
public class InvitePage {
    @Inject
    private MembershipService memberships;

    @Inject
    private FramePage frame;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String username;
    private String displayName;
    private Set<Role> roles = new LinkedHashSet<>();

    /** Invites and goes to the person's page. */
    public void invite() {
        var invited = memberships.invite(new InviteMember(username, displayName, roles));
        notices.once("link", invited.invitationLink());
        notices.done("invite.done", invited.membership().displayName());
        address.go("/" + frame.getArea() + "/identity/person.xhtml?id="
                + invited.membership().id());
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Set<Role> getRoles() {
        return roles;
    }

    public void setRoles(Set<Role> roles) {
        this.roles = roles;
    }
}
