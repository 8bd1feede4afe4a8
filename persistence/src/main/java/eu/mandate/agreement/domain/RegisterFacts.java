package eu.mandate.agreement.domain;

import eu.mandate.catalogue.domain.register.AgreementTerms;
import eu.mandate.catalogue.domain.register.AssistanceMeasure;
import eu.mandate.catalogue.domain.register.Certificate;
import eu.mandate.catalogue.domain.register.ConnectedPlatform;
import eu.mandate.catalogue.domain.register.DataLocation;
import eu.mandate.catalogue.domain.register.LegalEntity;
import eu.mandate.catalogue.domain.register.SecurityMeasure;
import eu.mandate.catalogue.domain.register.SubProcessor;
import eu.mandate.catalogue.domain.register.Transfer;
import eu.mandate.catalogue.domain.register.TransferTool;
import eu.mandate.catalogue.domain.register.VendorContact;
import eu.mandate.catalogue.domain.register.VendorRepresentative;
import eu.mandate.catalogue.domain.register.VendorSignatory;
import java.util.List;
import java.util.function.Predicate;

/**
 * The vendor's registers at the moment of the snapshot, each entry with its key; only entries that serve the service and are
 * not retired.
 *
 * @param terms periods and other figures of the agreement itself, null when the vendor has none
 */
public record RegisterFacts(
        List<Entity> entities,
        List<Contact> contacts,
        List<Measure> measures,
        List<Certified> certificates,
        List<SubProcessing> subProcessors,
        List<Platform> platforms,
        List<Location> locations,
        List<Assistance> assistance,
        List<Signing> signatories,
        List<Representation> representatives,
        List<Flow> transfers,
        AgreementTerms terms) {

    /** The same facts with only the transfers on some tools. */
    RegisterFacts transferringOn(Predicate<TransferTool> tools) {
        return new RegisterFacts(
                entities,
                contacts,
                measures,
                certificates,
                subProcessors,
                platforms,
                locations,
                assistance,
                signatories,
                representatives,
                transfers.stream()
                        .filter(flow -> tools.test(flow.entry().tool()))
                        .toList(),
                terms);
    }

    /** An entry of the register of legal entities. */
    public record Entity(String key, LegalEntity entry) {}

    /** An entry of the register of contacts. */
    public record Contact(String key, VendorContact entry) {}

    /** An entry of the register of security measures. */
    public record Measure(String key, SecurityMeasure entry) {}

    /** An entry of the register of certificates. */
    public record Certified(String key, Certificate entry) {}

    /** An entry of the register of sub-processors. */
    public record SubProcessing(String key, SubProcessor entry) {}

    /** An entry of the register of connected platforms. */
    public record Platform(String key, ConnectedPlatform entry) {}

    /** An entry of the register of places. */
    public record Location(String key, DataLocation entry) {}

    /** An entry of the register of assistance measures. */
    public record Assistance(String key, AssistanceMeasure entry) {}

    /** An entry of the register of signatories. */
    public record Signing(String key, VendorSignatory entry) {}

    /** An entry of the register of representatives. */
    public record Representation(String key, VendorRepresentative entry) {}

    /** An entry of the register of transfers. */
    public record Flow(String key, Transfer entry) {}
}
