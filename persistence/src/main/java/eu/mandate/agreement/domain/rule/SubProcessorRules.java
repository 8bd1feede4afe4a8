package eu.mandate.agreement.domain.rule;

import eu.mandate.agreement.domain.Entrusted;
import eu.mandate.agreement.domain.RegisterFacts.SubProcessing;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.rule.Findings.Word;
import eu.mandate.catalogue.domain.register.SubProcessor;
import eu.mandate.catalogue.domain.register.SubProcessor.Authorisation;
import eu.mandate.catalogue.domain.register.TransferTool;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;

/** R14 to R17: every sub-processor is fully described, bound and authorised (Art. 28(2), (4) GDPR). */
final class SubProcessorRules {

    private final RuleContext context;
    private final Findings findings;
    private final Territories territories;
    private final Snapshot snapshot;

    private SubProcessorRules(Snapshot snapshot, RuleContext context, Findings findings) {
        this.snapshot = snapshot;
        this.context = context;
        this.findings = findings;
        this.territories = Territories.of(snapshot);
    }

    static void judge(Snapshot snapshot, RuleContext context, Findings findings) {
        var rules = new SubProcessorRules(snapshot, context, findings);
        var entrusted = Entrusted.of(snapshot);
        snapshot.registers().subProcessors().stream()
                .filter(one -> one.entry().authorisation() != Authorisation.ENDED)
                .filter(one -> entrusted.touches(one.entry().categories()))
                .forEach(rules::judge);
    }

    private void judge(SubProcessing one) {
        isComplete(one);
        standsOnATool(one);
        var entry = one.entry();
        findings.require(entry.flowDownContractOn(), "R16", place(one, "flowDownContractOn"), name(one));
        isAuthorised(one, entry);
        var below = snapshot.registers().subProcessors().stream()
                .anyMatch(other -> one.key().equals(other.entry().engagedBy()));
        findings.refuse(
                entry.engagesOthers() && !below,
                "R14",
                place(one, "engagesOthers"),
                null,
                name(one),
                new Word("member.chain"));
    }

    private void isComplete(SubProcessing one) {
        var entry = one.entry();
        var address = entry.address();
        var contact = entry.contact();
        require(one, "legalName", entry.legalName());
        require(one, "address", address == null ? null : address.street());
        require(one, "country", address == null ? null : address.country());
        require(one, "contact", contact == null ? null : contact.email());
        require(one, "task", entry.task() == null ? null : entry.task().en());
        require(one, "categories", entry.categories());
        require(one, "subjects", entry.subjects());
        require(one, "storageCountries", entry.storageCountries());
        require(one, "accessCountries", entry.accessCountries());
    }

    private void require(SubProcessing one, String member, Object value) {
        findings.require(value, "R14", place(one, member), name(one), new Word("member." + member));
    }

    private void standsOnATool(SubProcessing one) {
        var entry = one.entry();
        var abroad = Stream.of(entry.storageCountries(), entry.accessCountries())
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .distinct()
                .filter(territories::needsTool)
                .toList();
        var missing = entry.transferTool() == TransferTool.NONE || Findings.absent(entry.transferReference());
        var countries = String.join(", ", abroad);
        findings.refuse(
                !abroad.isEmpty() && missing,
                "R15",
                place(one, "transferTool"),
                entry.transferTool(),
                name(one),
                countries);
    }

    private void isAuthorised(SubProcessing one, SubProcessor entry) {
        var announced = entry.authorisation() == Authorisation.ANNOUNCED;
        findings.refuse(announced, "R17", place(one, "authorisation"), entry.objectionEndsOn(), name(one));
        var day = entry.authorisedOn();
        var early = day == null || day.isAfter(context.today());
        findings.refuse(!announced && early, "R17", place(one, "authorisedOn"), day, name(one));
    }

    private static String name(SubProcessing one) {
        return Findings.absent(one.entry().legalName())
                ? one.key()
                : one.entry().legalName();
    }

    private static Place place(SubProcessing one, String member) {
        return Place.vendor("IV-A", "/registers/subProcessors/" + one.key() + "/" + member);
    }
}
