package eu.mandate.organisation.service.kind;

import eu.mandate.catalogue.domain.ProfileInForce;
import eu.mandate.catalogue.domain.profile.ProcessingActivity;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.catalogue.domain.profile.terms.ControllerDuty;
import eu.mandate.catalogue.service.Catalogue;
import eu.mandate.instruction.domain.Circumstances;
import eu.mandate.kernel.domain.Code;
import eu.mandate.kernel.domain.Refusal;
import eu.mandate.organisation.domain.OfferedService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The profile of the service that the present organisation uses, in the words of this feature. */
@ApplicationScoped
public class ServiceInForce {

    @Inject
    Catalogue catalogue;

    /** What the service offers at a moment; empty while no profile is in force. */
    public Optional<OfferedService> offered(Instant moment) {
        return catalogue.ofTenant(moment).map(ServiceInForce::offered);
    }

    /**
     * The profile against which an instruction is judged: the one in force when it takes effect.
     *
     * @throws Refusal CONFLICT while there is none
     */
    public ProfileInForce require(Circumstances circumstances) {
        return catalogue
                .ofTenant(circumstances.policy().at())
                .orElseThrow(() -> Refusal.of(Code.CONFLICT, "service-profile-missing"));
    }

    /** Codes of the activities that the vendor may carry out on behalf of the organisation. */
    static Set<String> entrusted(ServiceProfile profile) {
        return profile.activities().stream()
                .filter(activity -> activity.vendorRole() == VendorRole.PROCESSOR)
                .map(ProcessingActivity::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static OfferedService offered(ProfileInForce present) {
        var profile = present.profile();
        return new OfferedService(
                profile.key(),
                present.version(),
                present.contentHash(),
                Set.copyOf(profile.regimes()),
                entrusted(profile),
                asked(profile));
    }

    private static Set<String> asked(ServiceProfile profile) {
        return profile.controllerDuties().stream()
                .map(ControllerDuty::declaration)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
