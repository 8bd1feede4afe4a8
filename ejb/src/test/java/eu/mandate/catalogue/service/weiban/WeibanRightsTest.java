package eu.mandate.catalogue.service.weiban;

import static eu.mandate.catalogue.service.weiban.Weiban.PROFILE;
import static eu.mandate.catalogue.service.weiban.Weiban.one;
import static eu.mandate.catalogue.service.weiban.Weiban.right;
import static eu.mandate.catalogue.service.weiban.Weiban.table;
import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.calendar.domain.CalendarYear;
import eu.mandate.calendar.domain.DeadlineQuestion;
import eu.mandate.calendar.domain.DeadlineRule;
import eu.mandate.calendar.domain.Region;
import eu.mandate.calendar.domain.WorkingCalendar;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.Right;
import eu.mandate.kernel.json.Records;
import eu.mandate.testing.Commitment;
import eu.mandate.testing.CommitmentInPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rights and deadlines of Weiban against a table typed anew. */
class WeibanRightsTest {

    private static final String DEADLINES = """
            SELF_SERVICE at-once
            ACCESS 15_DAYS/DEFAULT
            CORRECTION 15_DAYS/DEFAULT
            DELETION 15_DAYS/DEFAULT
            CONSENT_CHANGE at-once 30_DAYS/SOURCE
            AD_OPT_OUT at-once 30_DAYS/SOURCE
            DECLINE_OPTIONAL 15_DAYS/DEFAULT
            OUTREACH_OBJECTION at-once
            ACCOUNT_CLOSURE at-once
            GUARDIAN_DELETION 15_DAYS/DEFAULT
            COMPLAINT 15_DAYS/SOURCE
            EXTERNAL_REMEDY
            COPY 15_DAYS/DEFAULT
            PORTABILITY 15_DAYS/DEFAULT
            RULES_EXPLANATION 15_DAYS/DEFAULT
            AUTOMATED_DECISION_REFUSAL 15_DAYS/DEFAULT
            """;

    @Test
    @Commitment("W-125")
    void everyRightHasItsDeadlines() {
        assertThat(table(PROFILE.rights(), Right::requestType, WeibanRightsTest::deadlines))
                .isEqualTo(table(DEADLINES));
        assertThat(PROFILE.rights())
                .allSatisfy(right -> assertThat(right.channels()).isNotEmpty());
    }

    @Test
    @Commitment({"W-143", "W-187"})
    void thirtyAndFifteenDaysEndOnTheirDayWhateverHolidaysLieBetween() {
        assertThat(due("CONSENT_CHANGE", "2025-03-03")).isEqualTo("2025-04-02");
        assertThat(due("AD_OPT_OUT", "2025-03-03")).isEqualTo("2025-04-02");
        assertThat(due("COMPLAINT", "2025-09-22")).isEqualTo("2025-10-07");
        assertThat(due("ACCESS", "2025-06-09")).isEqualTo("2025-06-24");
    }

    @Test
    @Commitment({"W-143", "W-187"})
    void onlyThreeFiguresArePublishedAndTheOthersAreThePlatforms() {
        assertThat(right("CONSENT_CHANGE").sourceDeadline()).isEqualTo(new Period(30, PeriodUnit.DAYS));
        assertThat(right("AD_OPT_OUT").sourceDeadline()).isEqualTo(new Period(30, PeriodUnit.DAYS));
        assertThat(right("COMPLAINT").sourceDeadline()).isEqualTo(new Period(15, PeriodUnit.DAYS));
        assertThat(PROFILE.rights())
                .filteredOn(right -> right.sourceDeadline() == null)
                .flatExtracting(Right::due)
                .allMatch(due -> due.evidence().origin() == Origin.DEFAULT);
        assertThat(right("COMPLAINT").dueRule().en()).contains("holidays do not extend it");
    }

    @Test
    @CommitmentInPart({"W-126", "W-129"})
    void accessIsAnsweredWithin15DaysAndItsSpeedIsMeasured() {
        assertThat(right("ACCESS").name().en()).contains("all categories", "logs included");
        assertThat(right("ACCESS").dueRule().en()).contains("As soon as possible, which is measured");
    }

    @Test
    void noDeadlineMayBeExtended() {
        assertThat(PROFILE.rights()).noneMatch(right -> right.extension().allowed());
    }

    @Test
    @CommitmentInPart("W-127")
    void sixThingsAreDoneByThePersonOnTheAccountPages() {
        assertThat(right("SELF_SERVICE").immediate()).isTrue();
        assertThat(right("SELF_SERVICE").name().en())
                .contains("edit profile and payment information", "change the password", "add security information");
        assertThat(right("ACCOUNT_CLOSURE").immediate()).isTrue();
        assertThat(right("ACCOUNT_CLOSURE").verification().en()).contains("second proof");
    }

    @Test
    @CommitmentInPart({"W-132", "W-133", "W-134", "W-135", "W-136"})
    void deletionIsOwedInFiveCases() {
        assertThat(right("DELETION").name().en()).contains("W-D1", "W-D2", "W-D3", "W-D4", "W-D5");
        assertThat(right("DELETION").name().zh()).contains("W-D1", "W-D2", "W-D3", "W-D4", "W-D5");
        assertThat(right("DELETION").lines()).contains(211, 212, 213, 214, 215);
    }

    @Test
    @CommitmentInPart({"W-051", "W-052"})
    void outreachEndsAtOnceByLetterOrMailAndCostsNoFunction() {
        assertThat(right("OUTREACH_OBJECTION").immediate()).isTrue();
        assertThat(right("OUTREACH_OBJECTION").channels())
                .extracting(channel -> channel.en())
                .contains("Letter or e-mail", "Portal");
        assertThat(right("OUTREACH_OBJECTION").dueRule().en()).contains("work as before");
    }

    @Test
    @CommitmentInPart({"W-141", "W-142"})
    void identityIsVerifiedFirstAndTheTimeRunsOn() {
        assertThat(right("CORRECTION").verification().en())
                .contains(
                        "code", "in writing", "before anything is handed out or changed", "the time runs on", "erased");
        assertThat(right("GUARDIAN_DELETION").verification().en()).contains("guardianship");
    }

    @Test
    @CommitmentInPart({"W-147", "W-148"})
    void aFirstRequestIsFreeAndOnlyTheFourthOfAKindMayCost() {
        assertThat(PROFILE.rights())
                .allSatisfy(right -> assertThat(right.fee().en()).startsWith("Free of charge"));
        assertThat(right("ACCESS").fee().en()).contains("fourth request", "12 months", "default of the platform");
    }

    @Test
    @CommitmentInPart({"W-032", "W-064", "W-073"})
    void whatIsOptionalCanBeDeclinedOrDeleted() {
        assertThat(right("DECLINE_OPTIONAL").name().en())
                .contains("particulars of the orderer", "communication", "transaction parties and affiliates");
        assertThat(right("DECLINE_OPTIONAL").lines()).containsExactly(62, 92, 104);
    }

    @Test
    @CommitmentInPart({"W-128", "W-130", "W-131", "W-139", "W-145", "W-146"})
    void ordersAreShownCorrectionsStayAndConsentHasASwitch() {
        assertThat(right("SELF_SERVICE").name().en()).contains("look up orders");
        assertThat(right("CORRECTION").name().en()).contains("corrected here and stays so, and the source is told");
        assertThat(right("CORRECTION").channels())
                .extracting(channel -> channel.en())
                .contains("Portal", "Customer service");
        assertThat(right("CONSENT_CHANGE").name().en()).contains("what a function does not need");
        assertThat(right("CONSENT_CHANGE").dueRule().en())
                .contains("With the switch at once", "What was done before stays lawful and is not rewritten");
    }

    @Test
    @CommitmentInPart("W-188")
    void everyFinalAnswerNamesFourRoutesToOthers() {
        assertThat(right("EXTERNAL_REMEDY").external()).isTrue();
        assertThat(right("EXTERNAL_REMEDY").channels()).hasSize(4);
        assertThat(right("EXTERNAL_REMEDY").dueRule().en()).contains("all four routes");
    }

    @Test
    void whatTheLawAddsIsMarkedAndNotCalledAPromise() {
        assertThat(PROFILE.rights())
                .filteredOn(Right::statutory)
                .extracting(Right::requestType)
                .containsExactly("COPY", "PORTABILITY", "RULES_EXPLANATION", "AUTOMATED_DECISION_REFUSAL");
    }

    /** The last day of an answer to a request received on that day, by the calendar of deadlines. */
    private static String due(String requestType, String received) {
        var period = one(right(requestType).due(), each -> true).period();
        assertThat(period.unit()).isEqualTo(PeriodUnit.DAYS);
        return DeadlineQuestion.of(DeadlineRule.CN_DAYS, Region.CN, LocalDate.parse(received), period.amount())
                .deadline(calendar())
                .target()
                .toString();
    }

    private static WorkingCalendar calendar() {
        try (var stream = WeibanRightsTest.class.getResourceAsStream("/calendar/CN-2025.json")) {
            var json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return WorkingCalendar.of(List.of(Records.read(json, CalendarYear.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> deadlines(Right right) {
        var atOnce = right.immediate() ? Stream.of("at-once") : Stream.<String>empty();
        var due = right.due().stream().map(WeibanRightsTest::word);
        return Stream.concat(atOnce, due).toList();
    }

    private static String word(Right.Deadline deadline) {
        var period = deadline.period();
        return period.amount() + "_" + period.unit() + "/" + deadline.evidence().origin();
    }
}
