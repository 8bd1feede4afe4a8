package eu.mandate.audit.domain;

import java.util.Optional;

/** Where checkpoints are asked for, also by what is printed, such as an agreement's record of issue. */
public interface Checkpoints {
    /** Empty before the first was published. */
    Optional<PublishedNote> latest();

    /**
     * The checkpoint that was published of so many leaves of the cell; empty when none was.
     *
     * @param size from 1
     */
    Optional<PublishedNote> of(long size);
}
