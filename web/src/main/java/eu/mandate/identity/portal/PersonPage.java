package eu.mandate.identity.portal;

import eu.mandate.identity.domain.MembershipView;
import eu.mandate.identity.domain.Role;
import eu.mandate.identity.service.AssignRoles;
import eu.mandate.identity.service.MembershipService;
import eu.mandate.identity.service.recovery.PasswordResetService;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One person of the present space. The page keeps the version it showed, so that a change somebody else made meanwhile is
 * noticed and not overwritten.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class PersonPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MembershipService memberships;

    @Inject
    private PasswordResetService resets;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String id;
    private MembershipView person;
    private Set<Role> roles;

    /** Reads the person the address names. */
    public void load() {
        person = memberships.get(id);
        roles = new LinkedHashSet<>(person.roles());
    }

    /** Gives the person exactly the roles that are ticked. */
    public void assignRoles() {
        memberships.assignRoles(id, new AssignRoles(roles), person.version());
        again("person.roles-changed");
    }

    /** Takes the person's access away; sessions end with their next request. */
    public void disable() {
        memberships.disable(id, person.version());
        again("person.disabled");
    }

    /** Gives access back. */
    public void enable() {
        memberships.enable(id, person.version());
        again("person.enabled");
    }

    /** Makes a new invitation link, shown once; the old one stops working. */
    public void inviteAgain() {
        notices.once("link", memberships.inviteAgain(id).invitationLink());
        again("person.invited-again");
    }

    /** Makes a link, shown once, by which the person chooses a new password. */
    public void resetPassword() {
        notices.once("reset", resets.issue(id).resetLink());
        again("person.reset-made");
    }

    public MembershipView getPerson() {
        return person;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Set<Role> getRoles() {
        return roles;
    }

    public void setRoles(Set<Role> roles) {
        this.roles = roles;
    }

    private void again(String done) {
        notices.done(done, person.displayName());
        address.go(address.here());
    }
}
