package eu.mandate.agreement;

import eu.mandate.agreement.domain.RegisterFacts;
import eu.mandate.catalogue.domain.register.AgreementTerms;
import eu.mandate.catalogue.domain.register.AssistanceMeasure;
import eu.mandate.catalogue.domain.register.Certificate;
import eu.mandate.catalogue.domain.register.ConnectedPlatform;
import eu.mandate.catalogue.domain.register.DataLocation;
import eu.mandate.catalogue.domain.register.LegalEntity;
import eu.mandate.catalogue.domain.register.Register;
import eu.mandate.catalogue.domain.register.SecurityMeasure;
import eu.mandate.catalogue.domain.register.SubProcessor;
import eu.mandate.catalogue.domain.register.Transfer;
import eu.mandate.catalogue.domain.register.VendorContact;
import eu.mandate.catalogue.domain.register.VendorRepresentative;
import eu.mandate.catalogue.domain.register.VendorSignatory;
import eu.mandate.kernel.json.Records;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.function.BiFunction;

/** The vendor's registers of the demo story as facts of a snapshot. */
final class JujiaoRegisters {

    private final List<JsonObject> entries;

    private JujiaoRegisters(List<JsonObject> entries) {
        this.entries = entries;
    }

    static RegisterFacts read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return new JujiaoRegisters(reader.readArray().getValuesAs(JsonObject.class)).facts();
        }
    }

    private RegisterFacts facts() {
        return new RegisterFacts(
                all(LegalEntity.class, RegisterFacts.Entity::new),
                all(VendorContact.class, RegisterFacts.Contact::new),
                all(SecurityMeasure.class, RegisterFacts.Measure::new),
                all(Certificate.class, RegisterFacts.Certified::new),
                all(SubProcessor.class, RegisterFacts.SubProcessing::new),
                all(ConnectedPlatform.class, RegisterFacts.Platform::new),
                all(DataLocation.class, RegisterFacts.Location::new),
                all(AssistanceMeasure.class, RegisterFacts.Assistance::new),
                all(VendorSignatory.class, RegisterFacts.Signing::new),
                all(VendorRepresentative.class, RegisterFacts.Representation::new),
                all(Transfer.class, RegisterFacts.Flow::new),
                all(AgreementTerms.class, (key, terms) -> terms).get(0));
    }

    private <P extends Record, E> List<E> all(Class<P> payload, BiFunction<String, P, E> entry) {
        return entries.stream()
                .filter(one -> Register.valueOf(one.getString("register")).payload() == payload)
                .map(one -> entry.apply(
                        one.getString("key"),
                        Records.read(one.getJsonObject("payload").toString(), payload)))
                .toList();
    }
}
