package eu.mandate.visibility.portal;

import eu.mandate.kernel.domain.Refusal;
import eu.mandate.visibility.domain.AppAuthorisation;
import eu.mandate.visibility.domain.PeopleChoice;
import eu.mandate.visibility.domain.PeopleNames;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What was chosen for an application so far; it keeps everything, also what cannot be given. */
public class ScopeForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String INCLUDED = "included";
    private static final String EXCLUDED = "excluded";
    private static final String PICKED = "pick";
    private static final String DROPPED = "drop";
    /** Says that the form was sent, whatever was chosen in it. */
    static final String MARKER = "scope-form";

    private final LinkedHashSet<String> permissions = new LinkedHashSet<>();
    private final LinkedHashSet<Pick> included = new LinkedHashSet<>();
    private final LinkedHashSet<Pick> excluded = new LinkedHashSet<>();
    private boolean everybody;
    private boolean confirmed;
    private String account;
    private String need;
    private String validUntil;

    /** Fills it with what is instructed. */
    void fill(AppAuthorisation stated) {
        permissions.addAll(stated.permissions());
        everybody = stated.people().everybody();
        add(included, stated.people().included());
        add(excluded, stated.people().excluded());
        account = stated.account();
        need = stated.need();
        validUntil = stated.validUntil() == null ? null : stated.validUntil().toString();
    }

    private static void add(Set<Pick> picks, PeopleNames names) {
        names.departments().forEach(id -> picks.add(new Pick("department", id)));
        names.members().forEach(id -> picks.add(new Pick("member", id)));
        names.tags().forEach(id -> picks.add(new Pick("tag", id)));
    }

    /** Takes what a browser sent of the parts that are no fields of their own. */
    void take(Map<String, String[]> sent) {
        if (!sent.containsKey(MARKER)) return;
        permissions.clear();
        permissions.addAll(values(sent, "permission"));
        everybody = sent.containsKey("everybody");
        confirmed = sent.containsKey("confirmed");
        replace(included, values(sent, INCLUDED));
        replace(excluded, values(sent, EXCLUDED));
        values(sent, PICKED).forEach(this::pick);
        values(sent, DROPPED).stream().flatMap(key -> Pick.of(key).stream()).forEach(this::drop);
    }

    private static List<String> values(Map<String, String[]> sent, String name) {
        return Arrays.asList(sent.getOrDefault(name, new String[0]));
    }

    private static void replace(Set<Pick> picks, List<String> keys) {
        picks.clear();
        keys.stream().flatMap(key -> Pick.of(key).stream()).forEach(picks::add);
    }

    private void pick(String sideAndKey) {
        var colon = sideAndKey.indexOf(':');
        if (colon < 0) return;
        Pick.of(sideAndKey.substring(colon + 1)).ifPresent(pick -> {
            drop(pick);
            (sideAndKey.startsWith(EXCLUDED) ? excluded : included).add(pick);
        });
    }

    private void drop(Pick pick) {
        included.remove(pick);
        excluded.remove(pick);
    }

    /** Leaves one permission out. Who is meant was confirmed before; they are asked for nothing more. */
    void without(String permission) {
        permissions.remove(permission);
        confirmed = everybody;
    }

    /** The people that are meant; nobody by name where the whole organisation is. */
    PeopleChoice people() {
        return new PeopleChoice(
                everybody, confirmed, everybody ? PeopleNames.NOBODY : names(included), names(excluded));
    }

    /** Everybody named, also beside the whole organisation. */
    PeopleChoice named() {
        return new PeopleChoice(false, false, names(included), names(excluded));
    }

    /**
     * Everything that was chosen.
     *
     * @throws Refusal VALIDATION at {@code /validUntil} for what is no day
     */
    AppAuthorisation choice(String app) {
        return new AppAuthorisation(
                app, account == null ? "" : account.strip(), need, List.copyOf(permissions), people(), day());
    }

    private LocalDate day() {
        if (validUntil == null || validUntil.isBlank()) return null;
        try {
            return LocalDate.parse(validUntil.strip());
        } catch (DateTimeParseException malformed) {
            throw Refusal.invalid("/validUntil", "json-not-date");
        }
    }

    private static PeopleNames names(Set<Pick> picks) {
        return new PeopleNames(ids(picks, "department"), ids(picks, "member"), ids(picks, "tag"));
    }

    private static List<UUID> ids(Set<Pick> picks, String kind) {
        return picks.stream()
                .filter(each -> each.kind().equals(kind))
                .map(Pick::id)
                .toList();
    }

    /** Whether a permission was chosen. */
    public boolean has(String permission) {
        return permissions.contains(permission);
    }

    public List<Pick> getIncluded() {
        return List.copyOf(included);
    }

    public List<Pick> getExcluded() {
        return List.copyOf(excluded);
    }

    public boolean isEverybody() {
        return everybody;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public String getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(String validUntil) {
        this.validUntil = validUntil;
    }
}
