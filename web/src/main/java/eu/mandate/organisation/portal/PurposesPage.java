package eu.mandate.organisation.portal;

import eu.mandate.catalogue.domain.ServiceSummary;
import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.service.CatalogueService;
import eu.mandate.instruction.domain.InstructionFilter;
import eu.mandate.instruction.domain.InstructionState;
import eu.mandate.instruction.domain.InstructionView;
import eu.mandate.instruction.service.InstructionService;
import eu.mandate.kernel.domain.SliceRequest;
import eu.mandate.kernel.json.Records;
import eu.mandate.organisation.domain.PurposeChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/**
 * The purposes that stay off until the organisation allows them and the operations that it may leave out of what it entrusts,
 * each with what it chose.
 */
@Named
@RequestScoped
public class PurposesPage {
    private static final String TYPE = "purpose-choice";

    @Inject
    private CatalogueService catalogue;

    @Inject
    private InstructionService instructions;

    @Inject
    private Readers readers;

    private List<Choice> rows = List.of();

    /**
     * One purpose, or one operation of it.
     *
     * @param code what the instruction names
     * @param operation whether it is one operation, which is entrusted until it is left out
     * @param latest the latest instruction about it, whether it counts or not; null for none
     * @param allowed whether it may be pursued now
     */
    public record Choice(
            Purpose purpose, String code, boolean operation, InstructionView latest, boolean allowed, String url) {}

    /** Reads the purposes of the own service and what was chosen. */
    public void load() {
        var own = catalogue.services().stream().filter(ServiceSummary::own).findFirst();
        if (own.isEmpty()) return;
        var given = instructions
                .list(
                        new InstructionFilter(TYPE, null, null, null, null, null, null),
                        SliceRequest.of(SliceRequest.MAX_LIMIT, null))
                .items();
        rows = catalogue.service(own.get().key()).profile().purposes().stream()
                .flatMap(purpose -> choices(purpose, given))
                .toList();
    }

    private static Stream<Choice> choices(Purpose purpose, List<InstructionView> given) {
        if (purpose.optIn()) return Stream.of(choice(purpose, purpose.code(), false, given));
        if (!purpose.bases().contains(LegalBasis.CONTROLLERS_BASIS)) return Stream.empty();
        return purpose.operations().stream()
                .map(operation -> choice(purpose, purpose.code() + "/" + operation, true, given));
    }

    private static Choice choice(Purpose purpose, String code, boolean operation, List<InstructionView> given) {
        var about = given.stream().filter(each -> each.subject().equals(code)).toList();
        var allowed = about.stream()
                .filter(each -> each.state() == InstructionState.IN_FORCE)
                .map(each -> Records.read(each.payload(), PurposeChoice.class).allowed())
                .findFirst()
                .orElse(operation);
        var latest = about.isEmpty() ? null : about.get(0);
        return new Choice(purpose, code, operation, latest, allowed, Places.edit(TYPE, code));
    }

    public List<Choice> getRows() {
        return rows;
    }

    /** How many are allowed. */
    public long getAllowed() {
        return rows.stream().filter(Choice::allowed).count();
    }

    /** Whether the person may choose. */
    public boolean isSpeaker() {
        return readers.speak();
    }
}
