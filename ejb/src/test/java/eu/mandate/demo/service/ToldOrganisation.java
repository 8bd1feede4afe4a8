package eu.mandate.demo.service;

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
import eu.mandate.retention.domain.RetentionChoice;
import java.util.List;

/** What a customer of the demo story says, as an agreement reads it. */
public final class ToldOrganisation {

    private final StorySpace space;
    private final List<Record> said;

    private ToldOrganisation(StorySpace space) {
        this.space = space;
        this.said = Tales.of(space).stream()
                .filter(StoryAct.Gives.class::isInstance)
                .map(act -> ((StoryAct.Gives) act).payload())
                .toList();
    }

    /** The customer with that key. */
    public static ToldOrganisation of(String key) {
        return Cast.spaces().stream()
                .filter(space -> space.key().value().equals(key))
                .map(ToldOrganisation::new)
                .findFirst()
                .orElseThrow();
    }

    /** The service it uses. */
    public String service() {
        return space.service();
    }

    /** The vendor of that service. */
    public String vendor() {
        return space.processor().value();
    }

    /** Its statements. */
    public Organisation organisation() {
        return new Organisation(
                only(LegalIdentity.class),
                all(OrganisationContact.class),
                only(DataProtectionOfficer.class),
                all(RepresentativeChoice.class),
                all(Signatory.class),
                only(MainContract.class),
                only(Programme.class),
                only(ApplicableRegimes.class),
                only(Languages.class),
                only(MinorsAnswer.class),
                all(Declaration.class),
                new ProfileAcceptance(service(), "1.0", "0".repeat(64)),
                all(PurposeChoice.class));
    }

    /** The periods it set. */
    public List<RetentionChoice> periods() {
        return all(RetentionChoice.class);
    }

    private <P extends Record> P only(Class<P> type) {
        return all(type).get(0);
    }

    private <P extends Record> List<P> all(Class<P> type) {
        return said.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
