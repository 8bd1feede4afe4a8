package eu.mandate.identity.portal;

import eu.mandate.identity.service.AccountService;
import eu.mandate.identity.service.ChoosePreferences;
import eu.mandate.kernel.portal.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The switches for language and theme: kept in the account when somebody is signed in, always in the browser. */
@Named("preferences")
@RequestScoped
public class PreferencesPage {
    @Inject
    private AccountService account;

    @Inject
    private FramePage frame;

    @Inject
    private PageAddress address;

    @Inject
    private HttpServletRequest request;

    /** Changes the language and shows the same page again. */
    public void language(String tag) {
        apply(tag, frame.getTheme());
    }

    /** Changes the theme and shows the same page again. */
    public void theme(String name) {
        apply(frame.getLanguageTag(), name);
    }

    private void apply(String language, String theme) {
        if (frame.isSignedIn()) account.choosePreferences(new ChoosePreferences(language, theme));
        remember(language, theme);
        address.go(PageAddress.localOr(request.getParameter("here"), frame.getHome() + ".xhtml"));
    }

    /** Keeps both in the browser, for the time after signing out. */
    public static void remember(String language, String theme) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var response = (HttpServletResponse) external.getResponse();
        if (language != null) PreferenceCookie.LANGUAGE.write(response, language);
        if (theme != null) PreferenceCookie.THEME.write(response, theme);
    }
}
