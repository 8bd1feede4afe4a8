package eu.mandate.identity.portal;

import eu.mandate.identity.domain.Caller;
import eu.mandate.identity.http.BrowserSession;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.kernel.portal.TextPage;
import eu.mandate.kernel.text.Texts;
import eu.mandate.tenant.domain.TenantKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.primefaces.context.PrimeFacesContext;

/** What surrounds every page: who is here, in which space, in which language and theme, and where they can go. */
@Named("frame")
@RequestScoped
public class FramePage {
    private static final Set<String> THEMES = Set.of("system", "light", "dark");

    @Inject
    private HttpServletRequest request;

    @Inject
    private BrowserSession session;

    @Inject
    private BrowserSpaces spaces;

    @Inject
    private PageAddress address;

    @Inject
    private TextPage texts;

    @Inject
    private Clock clock;

    private Caller caller;
    private Locale locale;
    private String theme;

    @PostConstruct
    void read() {
        caller = session.caller().orElse(null);
        var chosen = caller == null ? PreferenceCookie.LANGUAGE.read(request) : caller.language();
        locale = chosen == null
                ? Texts.negotiate(request.getHeader("Accept-Language"))
                : Texts.supported(Locale.forLanguageTag(chosen));
        var wanted = caller == null ? PreferenceCookie.THEME.read(request) : caller.theme();
        theme = wanted != null && THEMES.contains(wanted) ? wanted : "system";
    }

    /** Whether somebody is signed in and has chosen a space. */
    public boolean isSignedIn() {
        return caller != null;
    }

    /** Whether somebody is signed in, with or without a space. */
    public boolean isKnown() {
        return caller != null || session.user().isPresent();
    }

    /** The signed-in person with their space; {@code null} before. */
    public Caller caller() {
        return caller;
    }

    /** {@code portal} for customers, {@code operations} for the vendor's people. */
    public String getArea() {
        return caller == null || caller.kind() == TenantKind.CONTROLLER ? "portal" : "operations";
    }

    /** The first page of the person's area. */
    public String getHome() {
        return caller == null ? "/portal/sign-in" : "/" + getArea() + "/index";
    }

    public Locale getLocale() {
        return locale;
    }

    /** BCP 47. */
    public String getLanguageTag() {
        return locale.getLanguage().equals("zh") ? "zh-CN" : "en";
    }

    /** The language in its own words. */
    public String getLanguageName() {
        return locale.getLanguage().equals("zh") ? "简体中文" : "English";
    }

    /** {@code system}, {@code light} or {@code dark}. */
    public String getTheme() {
        return theme;
    }

    public String getThemeIcon() {
        return switch (theme) {
            case "light" -> "sun";
            case "dark" -> "moon";
            default -> "desktop";
        };
    }

    public String getDisplayName() {
        return caller == null ? null : caller.displayName();
    }

    public String getTenantName() {
        return caller == null ? null : caller.tenantName();
    }

    /** The vendor's service that the customer uses, {@code null} elsewhere. */
    public String getService() {
        if (caller == null || caller.service() == null) return null;
        return texts.either("service." + caller.service(), caller.service());
    }

    /** Whether the person could work in another space too. */
    public boolean isSeveral() {
        return spaces.several();
    }

    /** Seconds of idleness after which the session ends. */
    public int getSessionSeconds() {
        var session = request.getSession(false);
        return session == null ? 1800 : session.getMaxInactiveInterval();
    }

    /** What the scripts of this page are allowed by; forms carry it themselves, so that they also work without scripts. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    public Instant getGeneratedAt() {
        return clock.instant();
    }

    /** The address of this page, kept when language or theme change. */
    public String getHere() {
        return address.here();
    }

    /** Whether the person may follow a link into the log. */
    public boolean isEvidenceReader() {
        return caller != null && Navigation.readsEvidence(caller);
    }

    /** Whether the person may take on customers. */
    public boolean isOnboarder() {
        return caller != null && Navigation.onboards(caller);
    }

    /** Whether the person may look after the vendor's customers. */
    public boolean isTenantKeeper() {
        return caller != null && Navigation.managesTenants(caller);
    }

    /** The pages the person's roles open. */
    public List<Navigation.Group> getNavigation() {
        return caller == null ? List.of() : Navigation.of(caller, request.getServletPath());
    }
}
