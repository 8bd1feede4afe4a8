package eu.mandate.identity.portal;

import eu.mandate.identity.http.BrowserSession;
import eu.mandate.identity.service.SignIn;
import eu.mandate.identity.service.SignInService;
import eu.mandate.kernel.http.ClientAddress;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Signing in and out. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    private SignInService signIns;

    @Inject
    private BrowserSession session;

    @Inject
    private BrowserSpaces spaces;

    @Inject
    private PageAddress address;

    @Inject
    private ClientAddress addresses;

    @Inject
    private HttpServletRequest request;

    private String username;
    private String password;
    private String next;

    /** Checks name and password and goes on to the space, or to the choice of one. */
    public void signIn() {
        var person = signIns.signIn(new SignIn(username, password), addresses.of(request));
        session.signIn(person);
        PreferencesPage.remember(person.language(), person.theme());
        spaces.enterOrChoose(person.choices(), next);
    }

    /** Ends the session. */
    public void signOut() {
        signIns.signedOut();
        session.signOut();
        address.go("/portal/sign-in.xhtml?left=1");
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    /** Whether the person has just signed out. */
    public boolean isLeft() {
        return request.getParameter("left") != null;
    }
}
