package eu.mandate.organisation.portal;

import eu.mandate.catalogue.domain.ServiceSummary;
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

/** The purposes that stay off until the organisation allows them, each with what it chose. */
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
     * One purpose.
     *
     * @param latest the latest instruction about it, whether it counts or not; null for none
     * @param allowed whether it may be pursued now
     */
    public record Choice(Purpose purpose, InstructionView latest, boolean allowed, String url) {}

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
                .filter(Purpose::optIn)
                .map(purpose -> choice(purpose, given))
                .toList();
    }

    private static Choice choice(Purpose purpose, List<InstructionView> given) {
        var about = given.stream()
                .filter(each -> each.subject().equals(purpose.code()))
                .toList();
        var allowed = about.stream()
                .filter(each -> each.state() == InstructionState.IN_FORCE)
                .anyMatch(each ->
                        Records.read(each.payload(), PurposeChoice.class).allowed());
        return new Choice(purpose, about.isEmpty() ? null : about.get(0), allowed, Places.edit(TYPE, purpose.code()));
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
