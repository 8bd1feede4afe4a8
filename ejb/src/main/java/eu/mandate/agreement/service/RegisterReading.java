package eu.mandate.agreement.service;

import eu.mandate.agreement.domain.RegisterFacts;
import eu.mandate.agreement.domain.RegisterFacts.Assistance;
import eu.mandate.agreement.domain.RegisterFacts.Certified;
import eu.mandate.agreement.domain.RegisterFacts.Contact;
import eu.mandate.agreement.domain.RegisterFacts.Entity;
import eu.mandate.agreement.domain.RegisterFacts.Flow;
import eu.mandate.agreement.domain.RegisterFacts.Location;
import eu.mandate.agreement.domain.RegisterFacts.Measure;
import eu.mandate.agreement.domain.RegisterFacts.Platform;
import eu.mandate.agreement.domain.RegisterFacts.Representation;
import eu.mandate.agreement.domain.RegisterFacts.Signing;
import eu.mandate.agreement.domain.RegisterFacts.SubProcessing;
import eu.mandate.catalogue.domain.RegisterEntry;
import eu.mandate.catalogue.domain.register.AgreementTerms;
import eu.mandate.catalogue.domain.register.AssistanceMeasure;
import eu.mandate.catalogue.domain.register.Certificate;
import eu.mandate.catalogue.domain.register.ConnectedPlatform;
import eu.mandate.catalogue.domain.register.DataLocation;
import eu.mandate.catalogue.domain.register.LegalEntity;
import eu.mandate.catalogue.domain.register.RegisterPayload;
import eu.mandate.catalogue.domain.register.SecurityMeasure;
import eu.mandate.catalogue.domain.register.SubProcessor;
import eu.mandate.catalogue.domain.register.Transfer;
import eu.mandate.catalogue.domain.register.VendorContact;
import eu.mandate.catalogue.domain.register.VendorRepresentative;
import eu.mandate.catalogue.domain.register.VendorSignatory;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Register entries in the form an agreement is computed from, each register by key. */
final class RegisterReading {

    private final List<RegisterEntry> entries;

    private RegisterReading(List<RegisterEntry> entries) {
        this.entries = entries;
    }

    /** The facts of the entries that count. */
    static RegisterFacts facts(List<RegisterEntry> entries) {
        var reading = new RegisterReading(entries);
        return new RegisterFacts(
                reading.all(LegalEntity.class, Entity::new),
                reading.all(VendorContact.class, Contact::new),
                reading.all(SecurityMeasure.class, Measure::new),
                reading.all(Certificate.class, Certified::new),
                reading.all(SubProcessor.class, SubProcessing::new),
                reading.all(ConnectedPlatform.class, Platform::new),
                reading.all(DataLocation.class, Location::new),
                reading.all(AssistanceMeasure.class, Assistance::new),
                reading.all(VendorSignatory.class, Signing::new),
                reading.all(VendorRepresentative.class, Representation::new),
                reading.all(Transfer.class, Flow::new),
                reading.terms());
    }

    private <P extends RegisterPayload, F> List<F> all(Class<P> type, BiFunction<String, P, F> fact) {
        return of(type).map(entry -> fact.apply(entry.key(), type.cast(entry.payload())))
                .toList();
    }

    /** Terms for this service alone go before terms for all services. */
    private AgreementTerms terms() {
        return of(AgreementTerms.class)
                .map(RegisterEntry::payload)
                .map(AgreementTerms.class::cast)
                .min(Comparator.comparing(RegisterReading::general))
                .orElse(null);
    }

    private static boolean general(AgreementTerms terms) {
        return terms.services() == null || terms.services().isEmpty();
    }

    private Stream<RegisterEntry> of(Class<? extends RegisterPayload> type) {
        return entries.stream()
                .filter(entry -> type.isInstance(entry.payload()))
                .sorted(Comparator.comparing(RegisterEntry::key));
    }
}
