package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/** A duty towards the controller's employees and what stays closed until it is met. */
public record NoticeDuty(String code, Text duty, Text gate, Text evidence, List<String> rows) {}
