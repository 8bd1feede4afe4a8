package eu.mandate.identity.portal;

import eu.mandate.identity.domain.TenantChoice;
import eu.mandate.identity.http.BrowserSession;
import eu.mandate.identity.http.ReturnAddress;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.tenant.domain.TenantKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The spaces a signed-in person can enter from this browser, and the step into one of them. */
@RequestScoped
public class BrowserSpaces {
    private static final String SEVERAL = "eu.mandate.several-spaces";

    @Inject
    private BrowserSession session;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PageAddress address;

    /** Enters the only space at once, else leads to the page where one is chosen. */
    public void enterOrChoose(List<TenantChoice> choices, String wanted) {
        remember(choices);
        if (choices.size() == 1) {
            enter(choices.get(0), wanted);
        } else {
            address.go("/portal/choose-tenant.xhtml");
        }
    }

    /** Enters a space and goes to the wanted page in it, or to its first page. */
    public void enter(TenantChoice choice, String wanted) {
        session.chooseTenant(choice);
        var area = choice.kind() == TenantKind.CONTROLLER ? "/portal" : "/operations";
        var next = URLEncoder.encode(ReturnAddress.safe(wanted), StandardCharsets.UTF_8);
        address.go(area + "/enter.xhtml?next=" + next);
    }

    /** Keeps in the session whether there is something to switch to. */
    public void remember(List<TenantChoice> choices) {
        request.getSession(true).setAttribute(SEVERAL, choices.size() > 1);
    }

    /** Whether there was more than one space when the person signed in or last chose. */
    public boolean several() {
        var current = request.getSession(false);
        return current != null && Boolean.TRUE.equals(current.getAttribute(SEVERAL));
    }
}
