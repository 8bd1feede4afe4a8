package eu.mandate.identity.portal;

import eu.mandate.identity.domain.InvitationView;
import eu.mandate.identity.service.AcceptInvitation;
import eu.mandate.identity.service.InvitationService;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Accepting an invitation: a new person chooses a name and a password, a known one confirms with theirs. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class InvitationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private InvitationService invitations;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String code;
    private String displayName;
    private String password;
    private transient InvitationView invitation;

    /** Reads the invitation behind the link. */
    public void load() {
        invitation = invitations.look(code);
        displayName = invitation.displayName();
    }

    /** Accepts and leads to the sign-in page. */
    public void accept() {
        invitations.accept(new AcceptInvitation(code, displayName, password));
        notices.done("invitation.accepted", invitation.tenantName());
        address.go("/portal/sign-in.xhtml");
    }

    public InvitationView getInvitation() {
        return invitation;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
