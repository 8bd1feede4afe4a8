package eu.mandate.catalogue.domain.lint.terms;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Report;
import eu.mandate.catalogue.domain.profile.Network;
import eu.mandate.catalogue.domain.profile.terms.ContactEntry;
import java.util.List;
import java.util.stream.Stream;

/** Contacts, platforms and the entity that answers. */
final class Contacts {

    /**
     * Whom a person must be able to reach: for rights, the officer (Art. 37(7) GDPR, PIPL Art. 52), for help; each by a word
     * that the purpose of the contact has in it.
     */
    private static final List<String> MANDATORY = List.of("PRIVACY", "OFFICER", "SUPPORT");

    private Contacts() {}

    static void missing(Examination examination, Report report) {
        var purposes = examination.profile().contacts().stream()
                .filter(ContactEntry::required)
                .map(ContactEntry::purpose)
                .toList();
        MANDATORY.stream()
                .filter(wanted -> purposes.stream().noneMatch(purpose -> purpose.contains(wanted)))
                .forEach(purpose -> report.add("/contacts", "The contact %s is missing.", "缺少联系方式 %s。", purpose));
    }

    static void unregistered(Examination examination, Report report) {
        var registered = examination.context().registeredContacts();
        Examination.each("/contacts", examination.profile().contacts(), (pointer, contact) -> {
            if (!contact.required() || hasValue(contact) || registered.contains(contact.purpose())) return;
            report.add(pointer, "The vendor’s register has no contact %s.", "供应商登记册中没有联系方式 %s。", contact.purpose());
        });
    }

    private static boolean hasValue(ContactEntry contact) {
        return contact.value() != null && !contact.value().isBlank();
    }

    static void entity(Examination examination, Report report) {
        var entity = examination.profile().provider().legalEntity();
        if (examination.context().registeredEntities().contains(entity)) return;
        report.add(
                "/provider/legalEntity",
                "“%s” is not in the vendor’s register of legal entities.",
                "供应商的法律主体登记册中没有“%s”。",
                entity);
    }

    static void networks(Examination examination, Report report) {
        Examination.each("/networks", examination.profile().networks(), (pointer, network) -> {
            if (links(network).allMatch(link -> link != null && !link.isBlank())) return;
            report.add(
                    pointer,
                    "%s lacks the address of its policy, its terms or for deletion.",
                    "%s 缺少隐私政策、服务条款或删除渠道的网址。",
                    network.name());
        });
    }

    private static Stream<String> links(Network network) {
        return Stream.of(network.policyUrl(), network.termsUrl(), network.deletionContactUrl());
    }
}
