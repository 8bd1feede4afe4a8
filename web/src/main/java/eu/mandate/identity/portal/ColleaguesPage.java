package eu.mandate.identity.portal;

import eu.mandate.identity.service.ColleagueService;
import eu.mandate.kernel.portal.TextPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Says who did something: the reader, a colleague by name, or somebody the space no longer knows. */
@Named("colleagues")
@RequestScoped
public class ColleaguesPage {
    private static final int SHORT = 8;

    @Inject
    private ColleagueService people;

    @Inject
    private FramePage frame;

    @Inject
    private TextPage texts;

    private final Map<UUID, String> known = new HashMap<>();
    private final Map<UUID, String> members = new HashMap<>();

    /** The person in words; empty for nobody. */
    public String name(UUID person) {
        if (person == null) return "";
        return known.computeIfAbsent(person, this::ask);
    }

    /** The name of a member of the space as a log names the person; empty for anybody else. */
    public String member(String person) {
        if (person == null || person.isEmpty()) return "";
        try {
            var id = UUID.fromString(person);
            return members.computeIfAbsent(
                    id, asked -> people.names(Set.of(asked)).getOrDefault(asked, ""));
        } catch (IllegalArgumentException word) {
            return "";
        }
    }

    private String ask(UUID person) {
        var name = people.names(Set.of(person)).get(person);
        if (name == null)
            return texts.with("colleague.unknown", person.toString().substring(0, SHORT));
        return person.equals(frame.caller().user().value()) ? texts.with("colleague.self", name) : name;
    }
}
