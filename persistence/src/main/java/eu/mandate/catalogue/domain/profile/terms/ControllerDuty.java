package eu.mandate.catalogue.domain.profile.terms;

import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;

/** A duty of the controller that the platform collects, and what stays closed without it. */
public record ControllerDuty(String code, Text duty, Text gate, List<String> rows) {}
