package eu.mandate.organisation.domain;

import eu.mandate.kernel.domain.Violation;
import java.util.List;

/** Something the organisation states, which knows what in it does not fit together beyond each single constraint. */
public interface Statement {

    /** What is wrong, by JSON pointer; empty when it holds. Members that a constraint refuses are passed over. */
    List<Violation> faults();
}
