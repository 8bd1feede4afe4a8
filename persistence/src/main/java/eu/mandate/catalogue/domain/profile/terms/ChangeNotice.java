package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Evidence;
import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/**
 * How changes of the service terms are announced and which of them are material.
 *
 * @param materialCases the cases as the published text lists them; empty where it lists none
 */
public record ChangeNotice(
        List<ChangeClass> material,
        List<Text> materialCases,
        Evidence materialEvidence,
        List<Text> prominentChannels,
        List<Text> everyChangeChannels,
        Text acceptance,
        Text archive,
        List<String> rows) {}
