package eu.mandate.kernel.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;

/** Says something to the person in front of the page: that it is done, or what is wrong and where. */
@RequestScoped
public class Notices {
    @Inject
    private TextPage texts;

    /** Tells of success; survives the redirect that follows. */
    public void done(String key, Object... arguments) {
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, message(FacesMessage.SEVERITY_INFO, texts.format(key, arguments)));
    }

    /** Hands a secret to the page that follows; it is shown there once and then forgotten: {@code #{flash[name]}}. */
    public void once(String name, String secret) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(name, secret);
    }

    /** Marks the field of that name as wrong and says why; on top of the form when the page has no such field. */
    public void reject(String field, String text) {
        var context = FacesContext.getCurrentInstance();
        var component = find(context, field);
        if (component instanceof EditableValueHolder holder) {
            holder.setValid(false);
            // An invalid field shows what was submitted, and that was forgotten when it was accepted into the bean.
            if (holder.getValue() instanceof String typed) holder.setSubmittedValue(typed);
        }
        var clientId = component == null ? null : component.getClientId(context);
        var label = component == null ? null : component.getAttributes().get("label");
        var summary = label == null ? text : texts.with("portal.problem", label, text);
        context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, text));
        context.validationFailed();
    }

    /** As {@link #reject(String, String)}; a page without the field says the pointer instead, as for a file that was sent. */
    public void rejectAt(String pointer, String text) {
        var field = pointer.replaceFirst("/", "").replaceAll("/.*", "");
        var known = field.isEmpty() || find(FacesContext.getCurrentInstance(), field) != null;
        reject(field, known ? text : texts.with("portal.problem", pointer, text));
    }

    /** Marks a field of a {@link RecordForm} as wrong and says why. */
    public void reject(FormPointers.Place place, String text) {
        var context = FacesContext.getCurrentInstance();
        var detail = place.line() == 0 ? text : texts.with("portal.form.line", place.line(), text);
        var summary = texts.with("portal.problem", texts.get(place.labelKey()), detail);
        context.addMessage(place.id(), new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, detail));
        context.validationFailed();
    }

    /** Says on top of the form what is wrong. */
    public void reject(String text) {
        var context = FacesContext.getCurrentInstance();
        context.addMessage(null, message(FacesMessage.SEVERITY_ERROR, text));
        context.validationFailed();
    }

    private static UIComponent find(FacesContext context, String id) {
        var found = new AtomicReference<UIComponent>();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, target) -> {
            if (!id.equals(target.getId())) return VisitResult.ACCEPT;
            found.set(target);
            return VisitResult.COMPLETE;
        });
        return found.get();
    }

    private static FacesMessage message(FacesMessage.Severity severity, String text) {
        return new FacesMessage(severity, text, text);
    }
}
