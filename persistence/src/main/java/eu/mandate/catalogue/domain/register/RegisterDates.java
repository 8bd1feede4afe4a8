package eu.mandate.catalogue.domain.register;

import eu.mandate.kernel.domain.Violation;
import java.time.LocalDate;
import java.util.List;

/** What is said to have happened has happened, and not before there was anything of the kind. */
final class RegisterDates {

    private RegisterDates() {}

    static List<Violation> faults(RegisterPayload payload, LocalDate today) {
        var faults = new Gaps();
        if (payload instanceof SecurityMeasure measure) faults.happened("/lastTested", measure.lastTested(), today);
        if (payload instanceof Certificate certificate) faults.happened("/issuedOn", certificate.issuedOn(), today);
        if (payload instanceof Transfer transfer) {
            faults.happened("/concludedOn", transfer.concludedOn(), today)
                    .happened("/assessedOn", transfer.assessedOn(), today);
        }
        if (payload instanceof SubProcessor engaged) engagement(faults, engaged, today);
        return faults.found();
    }

    /** Before it is authorised, its contract and its authorisation may be planned (Art. 28(2), (4) GDPR). */
    private static void engagement(Gaps faults, SubProcessor engaged, LocalDate today) {
        var works = engaged.authorisation() == SubProcessor.Authorisation.AUTHORISED;
        faults.happened("/flowDownContractOn", engaged.flowDownContractOn(), works ? today : LocalDate.MAX)
                .happened("/announcedOn", engaged.announcedOn(), today)
                .happened("/authorisedOn", engaged.authorisedOn(), works ? today : LocalDate.MAX);
    }
}
