package eu.mandate.catalogue.service.juwaitong;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.RecipientKind;
import eu.mandate.catalogue.domain.profile.RetentionTrigger;
import eu.mandate.catalogue.domain.profile.Right;
import eu.mandate.catalogue.domain.profile.VendorRole;
import eu.mandate.catalogue.domain.profile.terms.ChangeClass;
import eu.mandate.catalogue.domain.profile.terms.ContactEntry;
import eu.mandate.catalogue.domain.profile.terms.CookieEntry;
import eu.mandate.catalogue.domain.profile.terms.StorageRule.CrossBorder;
import eu.mandate.testing.Commitment;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contradictions, gaps and ambiguities of the published text: each one was decided, and the decision stands in the data. */
class JuwaitongContradictionsTest extends JuwaitongTest {

    @Test
    @Commitment("X-J05")
    void privacyTeamAndOfficerMustBeReachable() {
        assertThat(profile.contacts())
                .filteredOn(ContactEntry::required)
                .extracting(ContactEntry::purpose)
                .contains("PRIVACY_TEAM", "DATA_PROTECTION_OFFICER", "SUPPORT");
        assertThat(findingsAfter("\"PRIVACY_TEAM\"", "\"NEWSROOM\"")).contains("contact-missing");
    }

    @Test
    @Commitment("X-J07")
    void theEarlierOf30DaysAndOneMonthGovernsAllWrittenRequests() {
        var limits = new Period[] {new Period(30, PeriodUnit.DAYS), new Period(1, PeriodUnit.MONTHS)};
        Stream.of("ACCESS_OTHER", "CORRECTION", "ERASURE", "OBJECTION", "RESTRICTION", "PORTABILITY")
                .forEach(type -> {
                    assertThat(right(type).due())
                            .extracting(Right.Deadline::period)
                            .containsExactly(limits);
                    assertThat(right(type).extension().most()).isEqualTo(new Period(2, PeriodUnit.MONTHS));
                });
    }

    @Test
    @Commitment("X-J08")
    void contentIsProcessedForTheCustomerAndForNoPurposeOfTheVendor() {
        assertThat(activity("J-A06").vendorRole()).isEqualTo(VendorRole.PROCESSOR);
        assertThat(activity("J-A06").categories()).contains("J-C09", "J-C10", "J-C11", "J-C12", "J-C13");
        assertThat(profile.purposes())
                .filteredOn(purpose -> purpose.categories().contains("J-C13"))
                .singleElement()
                .satisfies(purpose -> assertThat(purpose.bases()).containsExactly(LegalBasis.CONTROLLERS_BASIS));
    }

    @Test
    @Commitment("X-J09")
    void contentServesStudiesOnlyAfterTheCustomersOptIn() {
        assertThat(purpose("J-P20").optIn()).isTrue();
        assertThat(purpose("J-P20").masked()).isTrue();
        assertThat(purpose("J-P20").bases()).containsExactly(LegalBasis.DOCUMENTED_INSTRUCTION);
        assertThat(purpose("J-P13").aggregateOnly()).isTrue();
        assertThat(findings).doesNotContain("own-purpose", "purpose-open");
    }

    @Test
    @Commitment("X-J10")
    void theFullCardNumberStaysWithThePaymentOrganisation() {
        assertThat(field("J-C05.cardNumber").presence()).isEqualTo(Presence.FORBIDDEN);
        assertThat(category("J-C05").fields())
                .extracting(DataField::key)
                .contains("paymentToken", "cardBrand", "cardLast4");
    }

    @Test
    @Commitment("X-J11")
    void observationIsKeptApartFromAggregatesAndGoneAfter30Days() {
        assertThat(retention("J-R29").fields()).containsExactly("J-C20.sessionReplay", "J-C20.mouseMovements");
        assertThat(retention("J-R29").period()).isEqualTo(new Period(30, PeriodUnit.DAYS));
        assertThat(purpose("J-P15").bases()).containsExactly(LegalBasis.CONSENT);
    }

    @Test
    @Commitment("X-J13")
    void recipientsAreAllThatTheTextNamesAnywhere() {
        assertThat(profile.recipients())
                .flatExtracting(recipient -> recipient.kinds())
                .contains(
                        RecipientKind.INTERNAL,
                        RecipientKind.INDEPENDENT_CONTROLLER,
                        RecipientKind.CONTROLLER_ORGANISATION,
                        RecipientKind.SUB_PROCESSOR,
                        RecipientKind.AUTHORITY,
                        RecipientKind.NOBODY);
        assertThat(profile.recipients())
                .allSatisfy(recipient -> assertThat(recipient.condition().en()).isNotBlank());
        assertThat(profile.changeNotice().material()).contains(ChangeClass.RECIPIENT);
    }

    @Test
    @Commitment("X-J14")
    void everyTransferNeedsAMechanism() {
        assertThat(profile.storage().crossBorder()).isEqualTo(CrossBorder.WITH_MECHANISM);
        assertThat(profile.storage().mechanisms()).hasSize(4);
    }

    @Test
    @Commitment("X-J15")
    void liveContentInboxAndMentionsHaveARuleEach() {
        assertThat(retention("J-R10").trigger()).isEqualTo(RetentionTrigger.SESSION_ENDED);
        assertThat(retention("J-R11").period()).isEqualTo(new Period(42, PeriodUnit.DAYS));
        assertThat(retention("J-R12").period()).isEqualTo(new Period(25, PeriodUnit.MONTHS));
    }

    @Test
    @Commitment("X-J21")
    void theReportShowsTimeSpentAndNoCost() {
        assertThat(profile.reports().get(0).fields())
                .contains("J-C15.timeSpent")
                .noneMatch(field -> field.contains("cost"));
    }

    @Test
    @Commitment("X-J23")
    void networksAnswerForThemselvesWithoutEffectOnTheVendor() {
        assertThat(activity("J-A08").vendorRole()).isEqualTo(VendorRole.NONE);
        assertThat(activity("J-A08").categories()).isEmpty();
    }

    @Test
    @Commitment("X-J25")
    void theCookieStatementIsWrittenFromItsRegister() {
        assertThat(profile.cookies())
                .extracting(cookie -> cookie.technique().en())
                .contains("Cookie", "Web beacon", "Pixel", "Software token");
        assertThat(profile.cookies()).extracting(CookieEntry::purpose).doesNotContainNull();
    }

    @Test
    @Commitment("X-J26")
    void whatTheTextIsSilentOnFollowsTheLawAndIsNotCalledAPromise() {
        assertThat(profile.breach().promisedByText()).isFalse();
        assertThat(profile.breach().evidence().lines()).isEmpty();
        assertThat(profile.storage().regionRequired()).isTrue();
        assertThat(right("ERASURE").fee().en()).contains("Art. 12(5) GDPR");
    }

    @Test
    @Commitment("X-J27")
    void theDateOfTheTextAndOfItsEffectAreTwoFields() {
        assertThat(profile.source().updated())
                .isEqualTo(profile.source().effective())
                .isEqualTo("2020-01-01");
    }

    @Test
    @Commitment("X-J28")
    void surveysMarketingWebinarsAndApplicationsAreCategories() {
        assertThat(Stream.of("J-C21", "J-C22", "J-C23", "J-C24")
                        .map(code -> category(code).name().en()))
                .containsExactly("Survey response", "Marketing contact", "Webinar registration", "Job application");
    }

    @Test
    @Commitment("X-J29")
    void anIndividualInBusinessGivesTheTradeName() {
        assertThat(one(profile.controllerDuties(), duty -> duty.code().equals("J-K-AGREEMENT-DETAILS"))
                        .duty()
                        .en())
                .contains("individual in business", "trade name");
    }

    @Test
    @Commitment("X-J30")
    void connectingAgreesToTheCategoriesShownAndNoOthers() {
        assertThat(field("J-C28.grantedCategories").presence()).isEqualTo(Presence.REQUIRED);
        assertThat(one(profile.recipients(), recipient -> recipient.code().equals("J-RC02"))
                        .whatMayGo()
                        .en())
                .contains("no others");
    }
}
