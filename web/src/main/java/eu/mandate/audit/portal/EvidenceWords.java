package eu.mandate.audit.portal;

import eu.mandate.audit.domain.AuditEntryView;
import eu.mandate.kernel.portal.TextPage;
import eu.mandate.kernel.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what an entry tells in names and identifiers; what has no words is shown as it stands in the log. */
@Named
@RequestScoped
public class EvidenceWords {
    private static final String KIND = "evidence.kind.";
    private static final int SHORT_ID = 8;

    @Inject
    private TextPage page;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    /** One further fact of an entry. */
    public record Fact(String name, String value) {}

    /** One sentence in one language. */
    public record Sentence(String language, String text) {}

    /** What was done. */
    public String action(String name) {
        return words(page.locale(), "action." + name, name);
    }

    /** With which outcome. */
    public String outcome(String name) {
        return outcome(page.locale(), name);
    }

    /** The kind of the thing it was about. */
    public String kind(String type) {
        return kind(page.locale(), type);
    }

    /** Of what was refused before it happened, only the first word of the route is known: the kind, or several of it. */
    private String kind(Locale language, String type) {
        var one = type.endsWith("s") ? type.substring(0, type.length() - 1) : type;
        return words(language, KIND + type, words(language, KIND + one, type));
    }

    /**
     * Who did it, in few words. The log holds ids, so that it never has to be corrected; the name is looked up when it is shown.
     * Who never belonged to the space, such as the vendor's staff, is told by role and the end of the id.
     *
     * @param name of a member of the space; empty for others
     */
    public String who(AuditEntryView entry, String name) {
        return who(page.locale(), entry, name);
    }

    /** The roles at that time. */
    public String roles(AuditEntryView entry) {
        if (entry.actorRole() == null) return page.get("portal.never");
        return roles(page.locale(), entry.actorRole());
    }

    private String roles(Locale language, String names) {
        return Stream.of(names.split(","))
                .map(role -> words(language, "role." + role.strip(), role.strip()))
                .collect(Collectors.joining(", "));
    }

    /** What else the entry tells, by name. */
    public List<Fact> facts(AuditEntryView entry) {
        return entry.facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new Fact(
                        words(page.locale(), "evidence.fact." + each.getKey(), each.getKey()), each.getValue()))
                .toList();
    }

    /** The entry in one sentence, first in the language of the page, then in the other. */
    public List<Sentence> sentences(AuditEntryView entry, String name) {
        return Stream.concat(
                        Stream.of(page.locale()), Texts.LANGUAGES.stream().filter(each -> !each.equals(page.locale())))
                .map(language -> new Sentence(language.toLanguageTag(), sentence(language, entry, name)))
                .toList();
    }

    private String sentence(Locale language, AuditEntryView entry, String name) {
        var kind = kind(language, entry.objectType());
        return texts.text(
                language,
                "entry.sentence",
                words(language, "action." + entry.action(), entry.action()),
                entry.objectId() == null ? kind : kind + " " + entry.objectId(),
                outcome(language, entry.outcome()),
                who(language, entry, name));
    }

    private String outcome(Locale language, String name) {
        var own = "outcome." + name;
        return texts.text(language, texts.has(language, own) ? own : "code." + name + ".title");
    }

    private String who(Locale language, AuditEntryView entry, String name) {
        if (entry.actor() == null) return texts.text(language, "evidence.platform");
        var own = request.getUserPrincipal();
        if (own != null && entry.actor().equals(own.getName())) return texts.text(language, "evidence.you");
        if (!name.isEmpty()) return name;
        var end = entry.actor().substring(Math.max(0, entry.actor().length() - SHORT_ID));
        return entry.actorRole() == null
                ? texts.text(language, "evidence.person", end)
                : texts.text(language, "evidence.person-as", roles(language, entry.actorRole()), end);
    }

    private String words(Locale language, String key, String otherwise) {
        return texts.has(language, key) ? texts.text(language, key) : otherwise;
    }
}
