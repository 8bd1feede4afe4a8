package eu.mandate.organisation.service.kind;

import eu.mandate.organisation.domain.OrganisationContact;
import jakarta.enterprise.context.ApplicationScoped;

/** Whom the processor reaches, one contact for each purpose. */
@ApplicationScoped
public class ContactKind extends StatementKind<OrganisationContact> {

    /** Key of the kind. */
    public static final String KEY = "contact";

    public ContactKind() {
        super(KEY, OrganisationContact.class);
    }

    @Override
    public String subject(OrganisationContact contact) {
        return contact.purpose().name();
    }
}
