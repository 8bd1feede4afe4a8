package eu.mandate.identity.portal;

import eu.mandate.identity.domain.AccountView;
import eu.mandate.identity.http.BrowserSession;
import eu.mandate.identity.service.AccountService;
import eu.mandate.identity.service.ChangePassword;
import eu.mandate.identity.service.ChoosePreferences;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.kernel.text.Texts;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** The person's own account: language, theme, password, and the spaces they belong to. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class AccountPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountService accounts;

    @Inject
    private FramePage frame;

    @Inject
    private BrowserSession session;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private AccountView account;
    private String language;
    private String theme;
    private String current;
    private String next;

    /** Reads the account. */
    public void load() {
        account = accounts.own();
        language = frame.getLanguageTag();
        theme = frame.getTheme();
    }

    /** Keeps language and theme for every browser the person signs in from. */
    public void savePreferences() {
        accounts.choosePreferences(new ChoosePreferences(language, theme));
        PreferencesPage.remember(language, theme);
        FacesContext.getCurrentInstance().getViewRoot().setLocale(Texts.supported(Locale.forLanguageTag(language)));
        notices.done("account.preferences-saved");
        address.go(address.here());
    }

    /** Changes the password. */
    public void changePassword() {
        accounts.changePassword(new ChangePassword(current, next));
        session.confirm();
        notices.done("account.password-changed");
        address.go(address.here());
    }

    public AccountView getAccount() {
        return account;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
