package eu.mandate.organisation.service;

import eu.mandate.instruction.domain.PolicyInForce;
import eu.mandate.kernel.json.Records;
import eu.mandate.organisation.domain.ApplicableRegimes;
import eu.mandate.organisation.domain.DataProtectionOfficer;
import eu.mandate.organisation.domain.Declaration;
import eu.mandate.organisation.domain.Languages;
import eu.mandate.organisation.domain.LegalIdentity;
import eu.mandate.organisation.domain.MainContract;
import eu.mandate.organisation.domain.MinorsAnswer;
import eu.mandate.organisation.domain.Organisation;
import eu.mandate.organisation.domain.OrganisationContact;
import eu.mandate.organisation.domain.ProfileAcceptance;
import eu.mandate.organisation.domain.Programme;
import eu.mandate.organisation.domain.PurposeChoice;
import eu.mandate.organisation.domain.RepresentativeChoice;
import eu.mandate.organisation.domain.Signatory;
import eu.mandate.organisation.service.kind.AcceptanceKind;
import eu.mandate.organisation.service.kind.ContactKind;
import eu.mandate.organisation.service.kind.DeclarationKind;
import eu.mandate.organisation.service.kind.LanguagesKind;
import eu.mandate.organisation.service.kind.LegalIdentityKind;
import eu.mandate.organisation.service.kind.MainContractKind;
import eu.mandate.organisation.service.kind.MinorsKind;
import eu.mandate.organisation.service.kind.OfficerKind;
import eu.mandate.organisation.service.kind.ProgrammeKind;
import eu.mandate.organisation.service.kind.PurposeChoiceKind;
import eu.mandate.organisation.service.kind.RegimesKind;
import eu.mandate.organisation.service.kind.RepresentativeKind;
import eu.mandate.organisation.service.kind.SignatoryKind;
import java.util.List;

/** Reads what the organisation has stated out of the policy in force. */
public final class OrganisationReader {

    private final PolicyInForce policy;

    private OrganisationReader(PolicyInForce policy) {
        this.policy = policy;
    }

    /** Everything stated that holds in this policy. */
    public static Organisation read(PolicyInForce policy) {
        var reader = new OrganisationReader(policy);
        return new Organisation(
                reader.only(LegalIdentityKind.KEY, LegalIdentity.class),
                reader.all(ContactKind.KEY, OrganisationContact.class),
                reader.only(OfficerKind.KEY, DataProtectionOfficer.class),
                reader.all(RepresentativeKind.KEY, RepresentativeChoice.class),
                reader.all(SignatoryKind.KEY, Signatory.class),
                reader.only(MainContractKind.KEY, MainContract.class),
                reader.only(ProgrammeKind.KEY, Programme.class),
                reader.only(RegimesKind.KEY, ApplicableRegimes.class),
                reader.only(LanguagesKind.KEY, Languages.class),
                reader.only(MinorsKind.KEY, MinorsAnswer.class),
                reader.all(DeclarationKind.KEY, Declaration.class),
                reader.only(AcceptanceKind.KEY, ProfileAcceptance.class),
                reader.all(PurposeChoiceKind.KEY, PurposeChoice.class));
    }

    private <P extends Record> P only(String type, Class<P> payload) {
        return policy.find(type, "")
                .map(governing -> Records.read(governing.payload(), payload))
                .orElse(null);
    }

    private <P extends Record> List<P> all(String type, Class<P> payload) {
        return policy.all(type).stream()
                .map(governing -> Records.read(governing.payload(), payload))
                .toList();
    }
}
