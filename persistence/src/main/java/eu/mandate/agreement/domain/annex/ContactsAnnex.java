package eu.mandate.agreement.domain.annex;

import eu.mandate.agreement.domain.Annex;
import eu.mandate.agreement.domain.RegisterFacts.Contact;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Words;
import eu.mandate.agreement.domain.body.Limits;
import eu.mandate.catalogue.domain.register.VendorContact;
import eu.mandate.organisation.domain.ContactPurpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Annex VIII: whom to reach, and every time limit with its unit, start and calendar. */
public final class ContactsAnnex {

    /** The line that letters to the vendor carry; a profile that has one says it itself. */
    private static final String ADDRESSEE = "ADDRESSEE";

    private final Snapshot snapshot;
    private final Words words;
    private final Particulars particulars;
    private final Sheet sheet;

    private ContactsAnnex(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
        this.particulars = new Particulars(words);
        this.sheet = new Sheet("VIII", words);
    }

    /** The annex. */
    public static Annex of(Snapshot snapshot, Words words) {
        var annex = new ContactsAnnex(snapshot, words);
        annex.contacts();
        annex.limits();
        return annex.sheet.done();
    }

    /** The vendor's contact for what a customer's contact is for. */
    public static String vendorPurpose(ContactPurpose purpose) {
        return switch (purpose) {
            case PRIVACY -> VendorContact.PRIVACY_TEAM;
            case SECURITY_24X7 -> VendorContact.SECURITY_24X7;
            case BREACH -> VendorContact.BREACH;
            case INSTRUCTION -> VendorContact.INSTRUCTION;
            case SUB_PROCESSOR_NOTICE -> VendorContact.SUB_PROCESSOR_NOTICE;
        };
    }

    private void contacts() {
        var rows = Arrays.stream(ContactPurpose.values())
                .map(purpose -> List.of(words.of(purpose), customer(purpose), vendor(vendorPurpose(purpose))))
                .toList();
        sheet.section("contacts")
                .table("contacts", List.of("purpose", "customer", "vendor"), List.of(20, 40, 40), rows);
        snapshot.profile().contacts().stream()
                .filter(contact -> contact.purpose().equals(ADDRESSEE))
                .forEach(contact -> sheet.say("contacts.addressee", contact.value()));
    }

    private String customer(ContactPurpose purpose) {
        return snapshot.organisation().contact(purpose).map(particulars::person).orElse(words.of("none"));
    }

    private String vendor(String purpose) {
        return snapshot.registers().contacts().stream()
                .map(Contact::entry)
                .filter(contact -> contact.purpose().equals(purpose))
                .findFirst()
                .map(contact -> particulars.person(contact.person()))
                .orElse(words.of("none"));
    }

    private void limits() {
        var terms = snapshot.registers().terms();
        var rows = new ArrayList<List<String>>();
        rows.add(limit("breach", "HOURS", terms.breachHours()));
        if (terms.chineseFastLaneHours() != null && words.chinese()) {
            rows.add(limit("fast-lane", "HOURS", terms.chineseFastLaneHours()));
        }
        rows.add(limit("request", "HOURS", terms.requestForwardingHours()));
        rows.add(limit("instruction", "WORKING_DAYS", terms.instructionEntryDays()));
        rows.add(limit("notice", "DAYS", terms.subProcessorNoticeDays()));
        rows.add(limit("objection", "DAYS", terms.objectionDays()));
        rows.add(limit("resolution", "DAYS", terms.objectionResolutionDays()));
        rows.add(limit("export", "DAYS", terms.exportWindowDays()));
        rows.add(limit("deletion", "DAYS", terms.deletionDays()));
        rows.add(limit("backups", "DAYS", Limits.backupDays(snapshot)));
        rows.add(limit("audit", "DAYS", terms.auditNoticeDays()));
        rows.add(limit("review", "MONTHS", terms.measuresReviewMonths()));
        sheet.section("limits")
                .say("limits.zone", snapshot.organisation().languages().timeZone(), regions())
                .table("limits", List.of("duty", "limit", "start", "calendar"), List.of(34, 16, 30, 20), rows);
    }

    private List<String> limit(String name, String unit, int figure) {
        var calendar = switch (unit) {
            case "HOURS" -> sheet.word("calendar.hours");
            case "WORKING_DAYS" -> sheet.word("calendar.working-days");
            default -> sheet.word("calendar.days");
        };
        return List.of(
                sheet.word("limit." + name),
                words.of("period." + unit, figure),
                sheet.word("limit." + name + ".start"),
                calendar);
    }

    private String regions() {
        return words.list(snapshot.registers().terms().calendars().stream()
                .map(region -> words.of("calendar." + region))
                .toList());
    }
}
