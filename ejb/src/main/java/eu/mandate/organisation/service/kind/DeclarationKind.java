package eu.mandate.organisation.service.kind;

import eu.mandate.organisation.domain.Declaration;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers to the questions that every organisation is asked. */
@ApplicationScoped
public class DeclarationKind extends StatementKind<Declaration> {

    /** Key of the kind. */
    public static final String KEY = "declaration";

    public DeclarationKind() {
        super(KEY, Declaration.class);
    }

    @Override
    public String subject(Declaration declaration) {
        return declaration.code().name();
    }
}
