package eu.mandate.agreement.service;

import eu.mandate.agreement.domain.AgreementPart;
import eu.mandate.instruction.service.GiveOptions;
import eu.mandate.instruction.service.InstructionDesk;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.organisation.domain.Languages;
import eu.mandate.organisation.domain.Organisation;
import eu.mandate.organisation.domain.Programme;
import eu.mandate.organisation.service.StatedParts;
import eu.mandate.organisation.service.kind.ProgrammeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** What the issuer says beside the configuration, held against it before anything is computed. */
@ApplicationScoped
public class IssueConditions {

    @Inject
    StatedParts stated;

    @Inject
    ProgrammeKind programmes;

    @Inject
    InstructionDesk desk;

    /**
     * Checks language and name, and instructs the programme when it was said anew.
     *
     * @return the part that is issued in that language
     * @throws Refusal VALIDATION at {@code /language}, {@code /organisationName} or {@code /programmeInformation}; and what
     *     {@link InstructionDesk#give} refuses about the programme
     */
    AgreementPart meet(IssueAgreement command) {
        var organisation = stated.now();
        var part = part(command.language(), organisation);
        name(command.organisationName(), organisation);
        programme(command.programmeInformation(), organisation.programme());
        return part;
    }

    /**
     * The part that is issued in a language.
     *
     * @throws Refusal VALIDATION at {@code /language}
     */
    AgreementPart part(String wanted) {
        return part(wanted, stated.now());
    }

    /** Each part is issued in the one language in which it counts; one is offered for each law that applies. */
    private static AgreementPart part(String wanted, Organisation organisation) {
        var offered = AgreementPart.offered(organisation);
        var part = AgreementPart.of(wanted).filter(one -> offered.isEmpty() || offered.contains(one));
        if (part.isEmpty()) throw notOffered(wanted, offered);
        var languages = organisation.languages();
        if (languages != null && !counts(part.get(), offered, languages)) {
            var chinese = part.get() == AgreementPart.CHINESE;
            throw Refusal.invalid("/language", chinese ? "chinese-not-prevailing" : "english-not-prevailing");
        }
        return part.get();
    }

    /** Under laws of both parts each agreement counts in its own language, whatever the organisation prefers elsewhere. */
    private static boolean counts(AgreementPart part, List<AgreementPart> offered, Languages languages) {
        return languages.languages().contains(part.language())
                && (offered.size() > 1 || languages.prevailing() == part.language());
    }

    private static Refusal notOffered(String wanted, List<AgreementPart> offered) {
        var parts = offered.isEmpty() ? List.of(AgreementPart.values()) : offered;
        var tags = parts.stream().map(AgreementPart::tag).collect(Collectors.joining(", "));
        var reason = AgreementPart.of(wanted)
                .map(part -> part == AgreementPart.CHINESE ? "chinese-not-of-law" : "english-not-of-law")
                .orElse("language-not-supported");
        return Refusal.invalid("/language", reason, wanted, tags);
    }

    private static void name(String said, Organisation organisation) {
        if (said == null || said.isBlank()) return;
        var identity = organisation.identity();
        if (identity == null || !said.strip().equals(identity.organisationName())) {
            throw Refusal.invalid("/organisationName", "organisation-name-differs");
        }
    }

    private void programme(String said, Programme present) {
        if (said == null || said.isBlank()) return;
        if (present == null) throw Refusal.invalid("/programmeInformation", "programme-missing");
        if (said.strip().equals(present.information())) return;
        var changed = new Programme(present.plan(), present.teamSize(), said, present.activities());
        desk.give(programmes, changed, GiveOptions.now());
    }
}
