package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/**
 * A duty of the controller that the platform collects, and what stays closed without it.
 *
 * @param declaration which question about itself the controller has to answer with yes because of it; null for none
 */
public record ControllerDuty(String code, Text duty, Text gate, String declaration, List<String> rows) {}
