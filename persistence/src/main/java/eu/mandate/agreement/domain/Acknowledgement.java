package eu.mandate.agreement.domain;

import java.util.List;

/** The warnings that the issuer of an agreement acknowledged, as they are kept with it. */
public record Acknowledgement(List<AcknowledgedWarning> warnings) {

    public Acknowledgement {
        warnings = List.copyOf(warnings);
    }
}
