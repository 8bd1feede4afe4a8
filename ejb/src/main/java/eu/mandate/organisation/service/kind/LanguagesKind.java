package eu.mandate.organisation.service.kind;

import eu.mandate.organisation.domain.Languages;
import jakarta.enterprise.context.ApplicationScoped;

/** Languages of the documents and the time zone. */
@ApplicationScoped
public class LanguagesKind extends StatementKind<Languages> {

    /** Key of the kind. */
    public static final String KEY = "languages";

    public LanguagesKind() {
        super(KEY, Languages.class);
    }
}
