package eu.mandate.kernel.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * Lets a tag run the action its user gave it: {@code action="#{act.on(run)}"}. A tag's attribute is a value expression, so
 * it runs while this method's argument is worked out, and not before the button was pressed.
 */
@Named("act")
@ApplicationScoped
public class ActionPage {

    /** The outcome of the action, {@code null} when it has none. */
    public Object on(Object outcome) {
        return outcome;
    }
}
