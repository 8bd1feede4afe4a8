package eu.mandate.agreement;

import eu.mandate.agreement.domain.RuleFinding.Owner;
import eu.mandate.agreement.domain.RuleFinding.Severity;
import java.util.Arrays;
import java.util.List;

/**
 * One planted fault and the finding it has to give.
 *
 * @param path of the finding, or of the first of them
 * @param changes as {@link Planted} reads them; several where only together they are one consistent fault
 */
record Fault(String rule, Severity severity, Owner owner, String page, String path, List<String> changes) {

    static Fault vendors(String rule, String path, String... changes) {
        return new Fault(rule, Severity.REFUSES, Owner.VENDOR, null, path, Arrays.asList(changes));
    }

    static Fault customers(String rule, String page, String path, String... changes) {
        return new Fault(rule, Severity.REFUSES, Owner.CUSTOMER, "/portal/" + page, path, Arrays.asList(changes));
    }

    /** The same as a warning. */
    Fault warning() {
        return new Fault(rule, Severity.WARNS, owner, page, path, changes);
    }

    @Override
    public String toString() {
        return rule + " " + path;
    }
}
