package eu.mandate.catalogue.portal;

import eu.mandate.catalogue.domain.RegisterEntryView;
import eu.mandate.kernel.portal.FormWords;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What each version of a register entry changed, in words. */
@RequestScoped
public class RegisterHistory {
    @Inject
    private FormWords words;

    @Inject
    private TextPage texts;

    @Inject
    private RegisterRows rows;

    /**
     * One version.
     *
     * @param by the roles of who wrote it, in words; empty for a set-up
     * @param differences to the version before
     */
    public record Change(RegisterEntryView version, String by, List<FormWords.Difference> differences) {}

    /** @param versions the latest first */
    public List<Change> of(List<RegisterEntryView> versions) {
        return IntStream.range(0, versions.size())
                .mapToObj(index ->
                        change(versions.get(index), index + 1 < versions.size() ? versions.get(index + 1) : null))
                .toList();
    }

    /** The entry as a line: what it is called, and what has aged about it. */
    public RegisterRows.Row row(RegisterEntryView entry) {
        return rows.row(entry);
    }

    private Change change(RegisterEntryView version, RegisterEntryView before) {
        var earlier = before == null ? null : RegisterRows.form(before);
        return new Change(version, roles(version), words.differences(earlier, RegisterRows.form(version)));
    }

    private String roles(RegisterEntryView version) {
        if (version.changedByRole() == null) return "";
        return Stream.of(version.changedByRole().split(","))
                .map(role -> texts.get("role." + role.strip()))
                .collect(Collectors.joining(texts.get("portal.form.comma")));
    }
}
