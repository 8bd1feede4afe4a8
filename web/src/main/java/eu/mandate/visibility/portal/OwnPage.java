package eu.mandate.visibility.portal;

import eu.mandate.visibility.domain.view.OwnVisibility;
import eu.mandate.visibility.service.OwnVisibilityService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who can see the person in front of the page. */
@Named
@RequestScoped
public class OwnPage {
    @Inject
    private OwnVisibilityService service;

    private OwnVisibility seen = OwnVisibility.nothing(false);

    /** Reads it. */
    public void load() {
        seen = service.own();
    }

    public OwnVisibility getSeen() {
        return seen;
    }
}
