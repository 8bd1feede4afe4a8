package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Evidence;
import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/** How changes of the service terms are announced and which of them are material. */
public record ChangeNotice(
        List<ChangeClass> material,
        Evidence materialEvidence,
        List<Text> prominentChannels,
        List<Text> everyChangeChannels,
        Text acceptance,
        Text archive,
        List<String> rows) {}
