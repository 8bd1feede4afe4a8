package eu.mandate.agreement.domain;

import eu.mandate.kernel.domain.DomainEvent;
import eu.mandate.kernel.domain.ObjectReference;
import java.util.HashMap;
import java.util.Map;

/** What happened to a customer organisation's agreements. Names of people stay out. */
public sealed interface AgreementEvent extends DomainEvent {

    /** Number of the agreement concerned, or null when all are meant. */
    Integer number();

    @Override
    default ObjectReference object() {
        return new ObjectReference("agreement", number() == null ? null : number().toString());
    }

    /** An agreement was issued. */
    record AgreementIssued(
            Integer number, String language, String configurationHash, String fileHash, String acknowledged)
            implements AgreementEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "language", language,
                    "configuration-hash", configurationHash,
                    "file-hash", fileHash,
                    "acknowledged", acknowledged);
        }
    }

    /** It was looked at what an agreement would say. */
    record AgreementPreviewed(boolean issuable) implements AgreementEvent {
        @Override
        public Integer number() {
            return null;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("issuable", Boolean.toString(issuable));
        }
    }

    /** An agreement was looked at. */
    record AgreementRead(Integer number) implements AgreementEvent {}

    /** Agreements were looked at. */
    record AgreementsListed() implements AgreementEvent {
        @Override
        public Integer number() {
            return null;
        }
    }

    /** It was looked at how the configuration departs from an agreement. */
    record AgreementChangesRead(Integer number, int differences) implements AgreementEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("differences", Integer.toString(differences));
        }
    }

    /** A document was downloaded. */
    record AgreementDownloaded(Integer number, DocumentFormat format) implements AgreementEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("format", format.name());
        }
    }

    /**
     * The customer accepted an agreement.
     *
     * @param signedCopyHash SHA-256 of the signed copy, or null when accepted by declaration
     */
    record AgreementAccepted(
            Integer number, AcceptanceMethod method, String documentHash, String signedCopyHash, int instruction)
            implements AgreementEvent {

        /** What was accepted how. */
        public static AgreementAccepted of(int number, AcceptanceView acceptance) {
            return new AgreementAccepted(
                    number,
                    acceptance.method(),
                    acceptance.documentHash(),
                    acceptance.signedCopyHash(),
                    acceptance.instruction());
        }

        @Override
        public Map<String, String> facts() {
            var facts = new HashMap<String, String>();
            facts.put("method", method.name());
            facts.put("document-hash", documentHash);
            if (signedCopyHash != null) facts.put("signed-copy-hash", signedCopyHash);
            facts.put("instruction", Integer.toString(instruction));
            return facts;
        }
    }

    /** A signed copy was downloaded. */
    record SignedCopyDownloaded(Integer number) implements AgreementEvent {}

    /** The evidence of an acceptance was downloaded. */
    record AcceptanceEvidenceDownloaded(Integer number) implements AgreementEvent {}
}
