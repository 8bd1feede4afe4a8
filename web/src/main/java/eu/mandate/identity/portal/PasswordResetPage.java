package eu.mandate.identity.portal;

import eu.mandate.identity.domain.PasswordResetView;
import eu.mandate.identity.service.recovery.RecoveryService;
import eu.mandate.identity.service.recovery.ResetPassword;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Choosing a new password by the link of an administrator. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class PasswordResetPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RecoveryService recovery;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private String code;
    private String password;
    private transient PasswordResetView reset;

    /** Reads what the link is good for. */
    public void load() {
        reset = recovery.look(code);
    }

    /** Takes the new password and leads to the sign-in page. */
    public void choose() {
        recovery.reset(new ResetPassword(code, password));
        notices.done("reset.done");
        address.go("/portal/sign-in.xhtml");
    }

    public PasswordResetView getReset() {
        return reset;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
