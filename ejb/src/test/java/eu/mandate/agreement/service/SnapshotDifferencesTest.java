package eu.mandate.agreement.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.agreement.NordlichtSnapshot;
import eu.mandate.agreement.domain.RegisterFacts;
import eu.mandate.agreement.domain.RegisterFacts.Contact;
import eu.mandate.agreement.domain.RegisterFacts.SubProcessing;
import eu.mandate.agreement.domain.RuntimeFacts;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Snapshot.InstructionInForce;
import eu.mandate.agreement.domain.SnapshotDifference;
import eu.mandate.agreement.domain.difference.SnapshotDifferences;
import eu.mandate.catalogue.domain.register.ContactPerson;
import eu.mandate.catalogue.domain.register.VendorContact;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What departs from an issued agreement is named by its key, in both languages. */
class SnapshotDifferencesTest {

    private static final Snapshot ISSUED = NordlichtSnapshot.complete();

    private static List<SnapshotDifference> since(Snapshot live) {
        return SnapshotDifferences.between(ISSUED, live);
    }

    private static Snapshot instructed(List<InstructionInForce> instructions) {
        return with(instructions, ISSUED.registers(), ISSUED.runtime());
    }

    private static Snapshot with(List<InstructionInForce> instructions, RegisterFacts registers, RuntimeFacts runtime) {
        return new Snapshot(
                ISSUED.format(),
                ISSUED.takenAt(),
                ISSUED.tenantKey(),
                ISSUED.organisation(),
                ISSUED.retention(),
                ISSUED.scopes(),
                instructions,
                ISSUED.profileVersion(),
                ISSUED.profileHash(),
                ISSUED.profile(),
                registers,
                runtime);
    }

    private static Snapshot registered(List<Contact> contacts, List<SubProcessing> subProcessors) {
        var facts = ISSUED.registers();
        var changed = new RegisterFacts(
                facts.entities(),
                contacts,
                facts.measures(),
                facts.certificates(),
                subProcessors,
                facts.platforms(),
                facts.locations(),
                facts.assistance(),
                facts.signatories(),
                facts.representatives(),
                facts.transfers(),
                facts.terms());
        return with(ISSUED.instructions(), changed, ISSUED.runtime());
    }

    @Test
    void theMomentOfTheSnapshotAndTheReleaseAreNoDifference() {
        assertThat(since(ISSUED.at(ISSUED.takenAt().plusSeconds(86_400)))).isEmpty();
        var runtime = ISSUED.runtime();
        var updated = new RuntimeFacts(
                "9.9.9", runtime.places(), runtime.demo(), runtime.signInLockout(), runtime.rowLevelSecurity());
        assertThat(since(with(ISSUED.instructions(), ISSUED.registers(), updated)))
                .isEmpty();
    }

    @Test
    void aSnapshotSurvivesItsJson() {
        var read = Records.read(Records.write(ISSUED), Snapshot.class);
        assertThat(since(read)).isEmpty();
        assertThat(Records.write(read)).isEqualTo(Records.write(ISSUED));
    }

    @Test
    void changedNewAndEndedSettingsAreNamed() {
        var instructions = new ArrayList<>(ISSUED.instructions());
        var changed = instructions.remove(0);
        var ended = instructions.remove(0);
        instructions.add(new InstructionInForce(
                90, changed.type(), changed.subject(), changed.effectiveFrom(), "Another text.", "另一内容。", null));
        instructions.add(new InstructionInForce(
                91, "contact", "BREACH", changed.effectiveFrom(), "Contact for a breach: Ada.", "泄露联系人：Ada。", null));
        var found = since(instructed(instructions));
        assertThat(found)
                .extracting(one -> one.area() + "/" + one.key())
                .containsExactlyInAnyOrder(
                        "setting/" + SnapshotDifferences.key(changed.type(), changed.subject()),
                        "setting/" + SnapshotDifferences.key(ended.type(), ended.subject()),
                        "setting/contact BREACH");
        assertThat(found).filteredOn(one -> one.after() == null).hasSize(1);
        assertThat(found)
                .filteredOn(one -> one.before() == null)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.text().en()).contains("contact BREACH", "Contact for a breach: Ada.");
                    assertThat(one.text().zh()).contains("contact BREACH", "泄露联系人：Ada。");
                });
    }

    private static final Instant NEXT_DAY =
            ISSUED.takenAt().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);

    private static InstructionInForce scope(int number, LocalDate until) {
        return new InstructionInForce(
                number, "reader-scope", "J-V-1/anna", ISSUED.takenAt(), "Anna sees all.", "安娜可见全部。", until);
    }

    /** A snapshot with one scope that holds until the day of the issue. */
    private static Snapshot scoped(InstructionInForce scope, Instant moment) {
        var instructions = new ArrayList<>(ISSUED.instructions());
        instructions.add(scope);
        return instructed(instructions).at(moment);
    }

    @Test
    void aScopeWhoseLastDayPassedAfterTheIssueIsADifferenceFromTheNextDayOn() {
        var scope = scope(80, Days.of(ISSUED.takenAt()));
        var issued = scoped(scope, ISSUED.takenAt());
        assertThat(SnapshotDifferences.between(issued, scoped(scope, NEXT_DAY.minusMillis(1))))
                .as("the last day counts")
                .isEmpty();
        var found = SnapshotDifferences.between(issued, scoped(scope, NEXT_DAY));
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.area() + "/" + one.key()).isEqualTo("setting/reader-scope J-V-1/anna");
            assertThat(one.after()).isNull();
            assertThat(one.since()).isEqualTo(NEXT_DAY);
            assertThat(one.text().en()).contains("J-V-1/anna", scope.until().toString(), "Anna sees all.");
            assertThat(one.text().zh()).contains("J-V-1/anna", scope.until().toString(), "安娜可见全部。");
        });
        assertThat(SnapshotDifferences.between(scoped(scope, NEXT_DAY), scoped(scope, NEXT_DAY.plusSeconds(9))))
                .as("the next issue says so itself")
                .isEmpty();
    }

    @Test
    void alsoASnapshotFromBeforeLastDaysWereFrozenTellsThatAScopeEnded() {
        var issued = scoped(scope(80, null), ISSUED.takenAt());
        var live = scope(80, Days.of(ISSUED.takenAt()));
        assertThat(SnapshotDifferences.between(issued, scoped(live, ISSUED.takenAt())))
                .isEmpty();
        assertThat(SnapshotDifferences.between(issued, scoped(live, NEXT_DAY))).hasSize(1);
    }

    @Test
    void aScopeThatEndedAndWasGivenAnewIsOneDifferenceSinceItEnded() {
        var issued = scoped(scope(80, Days.of(ISSUED.takenAt())), ISSUED.takenAt());
        var anew = scoped(scope(81, null), NEXT_DAY.plusSeconds(86_400));
        assertThat(SnapshotDifferences.between(issued, anew)).singleElement().satisfies(one -> {
            assertThat(one.since()).isEqualTo(NEXT_DAY);
            assertThat(one.since(NEXT_DAY.plusSeconds(9)).since()).isEqualTo(NEXT_DAY);
            assertThat(one.since(ISSUED.takenAt()).since()).isEqualTo(ISSUED.takenAt());
        });
    }

    @Test
    void aChangedEntryIsNamedWithItsMembersAndANewAndARetiredOneByKey() {
        var contacts = new ArrayList<>(ISSUED.registers().contacts());
        var first = contacts.remove(0);
        contacts.add(new Contact(
                first.key(),
                new VendorContact(
                        first.entry().purpose(),
                        new ContactPerson(
                                "Somebody New",
                                first.entry().person().position(),
                                first.entry().person().email(),
                                first.entry().person().phone()),
                        first.entry().url(),
                        first.entry().services())));
        var processors = new ArrayList<>(ISSUED.registers().subProcessors());
        var retired = processors.remove(0);
        processors.add(new SubProcessing("another", retired.entry()));
        var found = since(registered(contacts, processors));
        assertThat(found)
                .extracting(one -> one.area() + "/" + one.key())
                .containsExactlyInAnyOrder(
                        "contact/" + first.key(), "sub-processor/another", "sub-processor/" + retired.key());
        assertThat(found.get(0).text().en()).contains(first.key(), "person.name");
        assertThat(found.get(0).before()).contains(first.entry().person().name());
        assertThat(found.get(0).after()).contains("Somebody New");
    }

    @Test
    void whatTheRunningSystemReportsDifferentlyIsNamed() {
        var runtime = ISSUED.runtime();
        var moved = new RuntimeFacts(
                runtime.release(),
                List.of("FR paris-1 Hébergeur SA"),
                runtime.demo(),
                true,
                runtime.rowLevelSecurity());
        assertThat(since(with(ISSUED.instructions(), ISSUED.registers(), moved)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.area() + "/" + one.key()).isEqualTo("runtime/places");
                    assertThat(one.after()).contains("FR paris-1");
                });
    }
}
