package eu.mandate.organisation.service.kind;

import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.instruction.domain.Infringement;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.organisation.domain.PurposeChoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Purposes that stay off until the controller chooses otherwise. They serve the vendor, so a yes needs a second person, and
 * the controller is told before it takes effect that a processor who determines purposes is a controller. Of a purpose that
 * rests on the controller's own basis each operation is entrusted until the controller leaves it out; taking it in again needs a
 * second person, too.
 */
@ApplicationScoped
public class PurposeChoiceKind extends StatementKind<PurposeChoice> {

    /** Key of the kind. */
    public static final String KEY = "purpose-choice";

    private static final Infringement OWN_PURPOSE = new Infringement(
            "own-purpose",
            "Art. 28(10), 6(1) GDPR; Art. 21(2) PIPL",
            "The purpose is the vendor’s own. Whoever determines the purpose of processing is a controller and needs a"
                    + " legal basis of its own; an instruction does not replace it.",
            "该目的属于受托人自身的目的。自行决定处理目的者即为个人信息处理者（控制者），须有自身的合法性基础，指示不能取而代之。");

    @Inject
    ServiceInForce service;

    public PurposeChoiceKind() {
        super(KEY, PurposeChoice.class);
    }

    @Override
    public String subject(PurposeChoice choice) {
        return choice.purpose();
    }

    @Override
    public boolean needsApproval(Optional<PurposeChoice> before, PurposeChoice after) {
        var already = before.map(PurposeChoice::allowed).orElse(after.aboutOperation());
        return after.allowed() && !already;
    }

    @Override
    void judge(PurposeChoice choice, Circumstances circumstances) {
        var optional =
                service.require(circumstances).profile().purposes().stream().flatMap(PurposeChoiceKind::choices);
        if (optional.noneMatch(choice.purpose()::equals)) {
            throw Refusal.invalid("/purpose", "purpose-without-choice");
        }
    }

    /** What of a purpose is for the controller to choose: all of it, or which of its operations are entrusted. */
    private static Stream<String> choices(Purpose purpose) {
        if (purpose.optIn()) return Stream.of(purpose.code());
        return purpose.bases().contains(LegalBasis.CONTROLLERS_BASIS)
                ? purpose.operations().stream().map(operation -> purpose.code() + "/" + operation)
                : Stream.empty();
    }

    @Override
    public Optional<Infringement> infringement(PurposeChoice choice, Circumstances circumstances) {
        return choice.allowed() && !choice.aboutOperation() ? Optional.of(OWN_PURPOSE) : Optional.empty();
    }
}
