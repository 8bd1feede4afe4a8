package eu.mandate.organisation.portal;

import eu.mandate.instruction.domain.InstructionFilter;
import eu.mandate.instruction.domain.InstructionState;
import eu.mandate.instruction.domain.InstructionView;
import eu.mandate.instruction.service.InstructionService;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.organisation.domain.ContactPurpose;
import eu.mandate.organisation.domain.DeclarationCode;
import eu.mandate.organisation.domain.SetUpStep;
import eu.mandate.organisation.domain.Territory;
import eu.mandate.organisation.service.SetUpService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Everything the organisation states about itself: what holds, what is under way, what is missing, who changed it last. */
@Named
@RequestScoped
public class OrganisationPage {
    @Inject
    private InstructionService instructions;

    @Inject
    private SetUpService setUp;

    @Inject
    private Readers readers;

    private List<InstructionView> inForce = List.of();
    private final List<InstructionView> underWay = new ArrayList<>();
    private List<Section> sections = List.of();

    /** The parts that one step of setting up asks for. */
    public record Section(SetUpStep step, List<Part> parts) {}

    /**
     * One part.
     *
     * @param stated what holds, or null
     * @param pending the latest instruction about it that does not count yet, or null
     * @param url of the page that states it
     */
    public record Part(String type, String subject, InstructionView stated, InstructionView pending, String url) {}

    /** Reads what is stated and what is missing. */
    public void load() {
        inForce = all(InstructionState.IN_FORCE);
        underWay.addAll(all(InstructionState.SCHEDULED));
        underWay.addAll(all(InstructionState.SUSPENDED));
        sections = setUp.checklist().steps().stream().map(this::section).toList();
    }

    private List<InstructionView> all(InstructionState state) {
        var filter = new InstructionFilter(null, null, null, state, null, null, null);
        var found = new ArrayList<InstructionView>();
        String cursor = null;
        do {
            var slice = instructions.list(filter, SliceRequest.of(SliceRequest.MAX_LIMIT, cursor));
            found.addAll(slice.items());
            cursor = slice.next();
        } while (cursor != null);
        return found;
    }

    private Section section(SetUpStep step) {
        var parts = switch (step.step()) {
            case IDENTITY -> Stream.of(part("legal-identity", ""));
            case CONTACTS -> several("contact", ContactPurpose.values());
            case OFFICER_AND_REPRESENTATIVES ->
                Stream.concat(
                        Stream.of(part("data-protection-officer", "")),
                        asked(step, "representative", Territory.values()));
            case CONTRACT_AND_PROGRAMME ->
                Stream.concat(
                        Stream.of("main-contract", "programme", "applicable-regimes", "languages")
                                .map(type -> part(type, "")),
                        signatories());
            case DECLARATIONS ->
                Stream.concat(asked(step, "declaration", DeclarationCode.values()), Stream.of(part("minors", "")));
            case SERVICE -> Stream.of(part("profile-acceptance", ""));
        };
        return new Section(step, parts.toList());
    }

    private Stream<Part> several(String type, Enum<?>... subjects) {
        return Arrays.stream(subjects).map(subject -> part(type, subject.name()));
    }

    /** Only what was stated or is missing: not every law asks for everything. */
    private Stream<Part> asked(SetUpStep step, String type, Enum<?>... subjects) {
        return several(type, subjects)
                .filter(part -> part.stated() != null
                        || part.pending() != null
                        || step.missing().contains(type + "." + part.subject()));
    }

    private Stream<Part> signatories() {
        return Stream.concat(inForce.stream(), underWay.stream())
                .filter(each -> each.type().equals("signatory"))
                .map(InstructionView::subject)
                .distinct()
                .sorted()
                .map(subject -> part("signatory", subject));
    }

    private Part part(String type, String subject) {
        var url = type.equals("profile-acceptance") ? Places.missing(type) : Places.edit(type, subject);
        return new Part(type, subject, find(inForce, type, subject), find(underWay, type, subject), url);
    }

    private static InstructionView find(List<InstructionView> among, String type, String subject) {
        return among.stream()
                .filter(each -> each.type().equals(type) && each.subject().equals(subject))
                .findFirst()
                .orElse(null);
    }

    public List<Section> getSections() {
        return sections;
    }

    /** How many steps have nothing missing. */
    public long getDone() {
        return sections.stream()
                .filter(section -> section.step().state() == SetUpStep.State.DONE)
                .count();
    }

    /** The instruction about the organisation that took effect last; {@code null} while there is none. */
    public InstructionView getLatest() {
        return sections.stream()
                .flatMap(section -> section.parts().stream())
                .map(Part::stated)
                .filter(Objects::nonNull)
                .max((one, other) -> Integer.compare(one.number(), other.number()))
                .orElse(null);
    }

    /** Whether the person may speak for the organisation. */
    public boolean isSpeaker() {
        return readers.speak();
    }
}
