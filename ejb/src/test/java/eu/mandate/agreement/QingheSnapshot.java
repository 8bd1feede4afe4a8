package eu.mandate.agreement;

import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.retention.domain.RetentionChoice;

/** The three customers in mainland China, complete and, as the story begins, without the periods they have to choose. */
final class QingheSnapshot {

    private QingheSnapshot() {}

    /** The retailer: nothing is missing, nothing is doubtful. */
    static Snapshot complete() {
        return ToldSnapshot.of("qinghe");
    }

    /** The school before it chose how long photos stay. */
    static Snapshot undecidedLanshan() {
        return ToldSnapshot.of("lanshan");
    }

    /** The school. */
    static Snapshot lanshan() {
        return ToldSnapshot.of("lanshan", new RetentionChoice("S-R01", 12, PeriodUnit.MONTHS));
    }

    /** The trading company before it chose how long chats stay. */
    static Snapshot undecidedHarbourlane() {
        return ToldSnapshot.of("harbourlane");
    }

    /** The trading company. */
    static Snapshot harbourlane() {
        return ToldSnapshot.of(
                "harbourlane",
                new RetentionChoice("D-R12", 12, PeriodUnit.MONTHS),
                new RetentionChoice("D-R13", 24, PeriodUnit.MONTHS),
                new RetentionChoice("D-R14", 24, PeriodUnit.MONTHS),
                new RetentionChoice("D-R15", 12, PeriodUnit.MONTHS));
    }
}
