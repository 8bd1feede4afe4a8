package eu.mandate.kernel.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The messages of this answer: the summary of what is wrong, linked to the fields, and the word of success. */
@Named("messages")
@RequestScoped
public class MessagesPage {
    @Inject
    private PageAddress address;

    private boolean reloadOffered;

    /** One message; the field is the element's id, or {@code null} when the message belongs to the whole form. */
    public record Line(String field, String text) {}

    /** Whether anything was refused. */
    public boolean isRefused() {
        return FacesContext.getCurrentInstance().getMessageList().stream().anyMatch(MessagesPage::bad);
    }

    /** What is wrong, in the order of the page. */
    public List<Line> getProblems() {
        var context = FacesContext.getCurrentInstance();
        var lines = new ArrayList<Line>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            var id = ids.next();
            context.getMessageList(id).stream()
                    .filter(MessagesPage::bad)
                    .forEach(message -> lines.add(new Line(id, message.getSummary())));
        }
        return lines;
    }

    /** What was done. */
    public List<Line> getNotices() {
        return FacesContext.getCurrentInstance().getMessageList().stream()
                .filter(message -> !bad(message))
                .map(message -> new Line(null, message.getSummary()))
                .toList();
    }

    /** The id of the form that was sent, so that a folded one opens again; {@code null} on the first visit. */
    public String getForm() {
        return address.submittedForm();
    }

    /** Offers to load the page anew, because somebody else changed what it shows. */
    public void offerReload() {
        reloadOffered = true;
    }

    /** Whether loading anew would help. */
    public boolean isReloadOffered() {
        return reloadOffered;
    }

    /** The address of this page, for loading it anew. */
    public String getReloadUrl() {
        return address.here();
    }

    private static boolean bad(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }
}
