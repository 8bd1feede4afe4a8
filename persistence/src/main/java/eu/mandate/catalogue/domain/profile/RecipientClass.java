package eu.mandate.catalogue.domain.profile;

import java.util.List;

/** A class of recipients and the condition under which data may go to it (Art. 30(1)(d) GDPR). */
public record RecipientClass(
        String code,
        Text name,
        List<String> examples,
        Text whatMayGo,
        Text condition,
        List<RecipientKind> kinds,
        List<String> rows) {}
