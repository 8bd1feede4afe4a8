package eu.mandate.instruction.portal;

import eu.mandate.instruction.domain.SettingView;
import eu.mandate.instruction.service.PolicyService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/** An instruction that waits for a second person, beside what holds now. */
@Named("proposals")
@RequestScoped
public class ProposalPage {
    /** Key of the requests for approval that are instructions. */
    private static final String KIND = "instruction";

    @Inject
    private PolicyService policies;

    @Inject
    private PayloadWords words;

    private Proposal read;

    /** What is asked for and what holds now; {@code now} is null where nothing does. */
    public record Proposal(String type, String payload, SettingView now, List<PayloadWords.Line> lines) {}

    /**
     * The proposal behind a request for approval; {@code null} for requests of other kinds.
     *
     * @param payload of the request
     */
    public Proposal of(String kind, String payload) {
        if (!KIND.equals(kind)) return null;
        if (read == null) read = read(payload);
        return read;
    }

    private Proposal read(String json) {
        var pending = object(json);
        var type = pending.getString("type");
        var payload = pending.getString("payload");
        var now = setting(type, pending.getInt("basedOn", 0));
        var lines = words.compare(type, now.map(SettingView::payload).orElse(null), payload);
        return new Proposal(type, payload, now.orElse(null), lines);
    }

    private Optional<SettingView> setting(String type, int basedOn) {
        return policies.at(null).settings().stream()
                .filter(each -> each.type().equals(type) && each.basedOn() == basedOn)
                .findFirst();
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
