package eu.mandate.visibility.portal;

import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.portal.Notices;
import eu.mandate.kernel.portal.PageAddress;
import eu.mandate.visibility.service.support.IssueGuidelines;
import eu.mandate.visibility.service.support.RecordStanding;
import eu.mandate.visibility.service.support.StaffStandingService;
import eu.mandate.visibility.service.support.StaffStandingsView;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** What binds the vendor's people, and recording it; search and position live in the address. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, and proxies are serializable
public class StandingsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private StaffStandingService standings;

    @Inject
    private Notices notices;

    @Inject
    private PageAddress address;

    private transient StaffStandingsView standing;
    private String text;
    private String cursor;
    private String person;
    private String undertaking;
    private String guidelines;
    private String training;
    private String edition;

    /** Reads what binds those whom the address asks for. */
    public void load() {
        standing = standings.list(text, SliceRequest.of(ROWS, cursor));
    }

    /** Records what binds the chosen person. */
    public void record() {
        var acknowledged = guidelines == null || guidelines.isBlank() ? null : guidelines.strip();
        standings.record(
                person,
                new RecordStanding(
                        day("/undertakingUntil", undertaking), acknowledged, day("/trainingUntil", training)));
        again("standings.recorded");
    }

    /** Puts an edition of the guidelines in force. */
    public void issue() {
        standings.issue(new IssueGuidelines(edition == null ? null : edition.strip()));
        again("standings.issued");
    }

    private void again(String done) {
        notices.done(done, "");
        address.go(address.here());
    }

    private static LocalDate day(String pointer, String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException malformed) {
            throw Refusal.invalid(pointer, "json-not-date");
        }
    }

    public StaffStandingsView getStanding() {
        if (standing == null) load();
        return standing;
    }

    /** Whether the address narrows the list. */
    public boolean isFiltered() {
        return text != null && !text.isBlank();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getNext() {
        return getStanding().next();
    }

    public String getNextUrl() {
        return address.here(Map.of("cursor", getStanding().next()));
    }

    public String getFirstUrl() {
        return address.here(Map.of("cursor", ""));
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    /** Those on the page to choose from. */
    public List<SelectItem> getPeople() {
        return getStanding().people().stream()
                .map(each -> new SelectItem(each.person().toString(), each.name()))
                .toList();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getUndertaking() {
        return undertaking;
    }

    public void setUndertaking(String undertaking) {
        this.undertaking = undertaking;
    }

    public String getGuidelines() {
        return guidelines;
    }

    public void setGuidelines(String guidelines) {
        this.guidelines = guidelines;
    }

    public String getTraining() {
        return training;
    }

    public void setTraining(String training) {
        this.training = training;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }
}
