package eu.mandate.audit.domain;

import java.util.Optional;

/** Where the latest checkpoint is asked for, also by what is printed, such as an agreement's record of issue. */
@FunctionalInterface
public interface Checkpoints {
    /** Empty before the first was published. */
    Optional<PublishedNote> latest();
}
