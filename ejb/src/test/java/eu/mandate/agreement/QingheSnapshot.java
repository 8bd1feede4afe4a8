package eu.mandate.agreement;

import eu.mandate.agreement.domain.Snapshot;

/** The three customers in mainland China, complete as the story tells them, and before they chose their periods. */
public final class QingheSnapshot {

    private QingheSnapshot() {}

    /** The retailer: nothing is missing, nothing is doubtful. */
    public static Snapshot complete() {
        return ToldSnapshot.of("qinghe");
    }

    /** The school before it chose how long photos stay. */
    static Snapshot undecidedLanshan() {
        return ToldSnapshot.undecided("lanshan");
    }

    /** The school. */
    static Snapshot lanshan() {
        return ToldSnapshot.of("lanshan");
    }

    /** The trading company before it chose how long chats stay. */
    static Snapshot undecidedHarbourlane() {
        return ToldSnapshot.undecided("harbourlane");
    }

    /** The trading company. */
    static Snapshot harbourlane() {
        return ToldSnapshot.of("harbourlane");
    }
}
