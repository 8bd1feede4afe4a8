package eu.mandate.visibility.portal;

import eu.mandate.kernel.domain.Refusal;
import eu.mandate.kernel.portal.Choice;
import eu.mandate.visibility.domain.Reach;
import eu.mandate.visibility.domain.ReaderKind;
import eu.mandate.visibility.domain.ReaderScope;
import eu.mandate.visibility.domain.ReaderScopeView;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

/** What was chosen for a reader so far, as it was typed. */
public class ReaderScopeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String reader = ReaderKind.MEMBER.name();
    private String reach;
    private String collections;
    private String validUntil;

    /** Fills it with what is instructed. */
    void fill(ReaderScopeView stated) {
        if (stated.reader() == null) return;
        reader = stated.reader().name();
        if (stated.reach() != Reach.NONE) reach = stated.reach().name();
        collections = String.join("\n", stated.collections());
        validUntil = stated.validUntil() == null ? null : stated.validUntil().toString();
    }

    /**
     * Everything that was chosen. Collections belong to one reach only, and what was typed for it is kept in the page.
     *
     * @throws Refusal VALIDATION at {@code /reach} when none was chosen and at {@code /validUntil} for what is no day
     */
    ReaderScope choice(String scope, UUID id) {
        var chosen = Choice.of(Reach.class, reach);
        if (chosen == null) throw Refusal.invalid("/reach", "scope-reach-unfit");
        return new ReaderScope(scope, kind(), id, chosen, chosen == Reach.COLLECTIONS ? lines() : List.of(), day());
    }

    /** Which kind of reader is meant. */
    ReaderKind kind() {
        var chosen = Choice.of(ReaderKind.class, reader);
        return chosen == null ? ReaderKind.MEMBER : chosen;
    }

    private List<String> lines() {
        return collections == null
                ? List.of()
                : collections
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private LocalDate day() {
        if (validUntil == null || validUntil.isBlank()) return null;
        try {
            return LocalDate.parse(validUntil.strip());
        } catch (DateTimeParseException malformed) {
            throw Refusal.invalid("/validUntil", "json-not-date");
        }
    }

    public String getReader() {
        return reader;
    }

    public void setReader(String reader) {
        this.reader = reader;
    }

    public String getReach() {
        return reach;
    }

    public void setReach(String reach) {
        this.reach = reach;
    }

    public String getCollections() {
        return collections;
    }

    public void setCollections(String collections) {
        this.collections = collections;
    }

    public String getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(String validUntil) {
        this.validUntil = validUntil;
    }
}
