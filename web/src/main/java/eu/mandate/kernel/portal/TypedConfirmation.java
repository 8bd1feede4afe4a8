package eu.mandate.kernel.portal;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/**
 * Lets a binding action pass only when the person typed the name it is about. The name is the component's attribute
 * {@code expected}. Pages call it {@code mandate.typed}.
 */
public class TypedConfirmation implements Validator<String> {

    /** Refuses everything but the expected name, surrounding blanks aside. */
    @Override
    public void validate(FacesContext context, UIComponent component, String typed) {
        var expected = String.valueOf(component.getAttributes().get("expected"));
        if (typed != null && typed.strip().equals(expected)) return;
        var text = CDI.current().select(TextPage.class).get().with("portal.confirmation.mismatch", expected);
        throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}
