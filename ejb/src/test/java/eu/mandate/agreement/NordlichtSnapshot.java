package eu.mandate.agreement;

import eu.mandate.agreement.domain.GrantedScopes;
import eu.mandate.agreement.domain.GrantedScopes.ReaderGrant;
import eu.mandate.agreement.domain.ReaderTerms;
import eu.mandate.agreement.domain.ReaderTerms.Given;
import eu.mandate.agreement.domain.RuntimeFacts;
import eu.mandate.agreement.domain.Snapshot;
import eu.mandate.agreement.domain.Snapshot.InstructionInForce;
import eu.mandate.agreement.domain.Snapshot.RetentionSetting;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.kernel.json.Records;
import eu.mandate.visibility.domain.Reach;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A complete snapshot: the travel company of the demo story, the built-in profile and the vendor's demo registers. */
public final class NordlichtSnapshot {

    /** When it is taken. */
    public static final Instant TAKEN = Instant.parse("2026-11-22T09:30:00Z");

    private static final ReaderTerms TERMS = ReaderTerms.of(List.of(
            new Given("PRIVACY_MANAGER", Instant.parse("2026-11-20T08:30:00Z"), null),
            new Given("PRIVACY_MANAGER,TENANT_ADMIN", Instant.parse("2026-11-21T08:30:00Z"), null),
            new Given("PRIVACY_MANAGER", Instant.parse("2026-11-21T09:30:00Z"), LocalDate.of(2027, 1, 31)),
            new Given("PRIVACY_MANAGER", Instant.parse("2026-11-21T10:30:00Z"), LocalDate.of(2027, 3, 31))));

    private static final Snapshot COMPLETE = new Snapshot(
            1,
            TAKEN,
            "nordlicht",
            NordlichtOrganisation.complete(),
            List.of(new RetentionSetting("J-R11", 30, PeriodUnit.DAYS, 23)),
            new GrantedScopes(List.of(), List.of(new ReaderGrant("J-V-TEAM-AND-ACCOUNT", Reach.ALL, 4, TERMS))),
            instructions(),
            "1.0",
            "9f2c1e7d5a3b8c4f6e0d1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f",
            Records.read(resource("/catalogue/juwaitong.json"), ServiceProfile.class),
            JujiaoRegisters.read(resource("/demo/registers-jujiao.json")),
            new RuntimeFacts("1.0.0", List.of("DE eu-frankfurt-1 Rheinwolke Hosting GmbH"), true, true, true));

    private NordlichtSnapshot() {}

    /** Nothing is missing, nothing is doubtful. */
    public static Snapshot complete() {
        return COMPLETE;
    }

    private static List<InstructionInForce> instructions() {
        return List.of(
                instruction(
                        1,
                        "legal-identity",
                        "",
                        "Our legal identity is Nordlicht Reisen GmbH, Flensburg.",
                        "我方法律主体为 Nordlicht Reisen GmbH（弗伦斯堡）。"),
                instruction(
                        9,
                        "data-protection-officer",
                        "",
                        "Our data protection officer is Datenschutz Förde GbR.",
                        "我方数据保护官为 Datenschutz Förde GbR。"),
                instruction(23, "retention-period", "J-R11", "Inbox messages are kept for 30 days.", "收件箱消息保存 30 天。"));
    }

    private static InstructionInForce instruction(int number, String type, String subject, String en, String zh) {
        var from = Instant.parse("2026-11-20T08:00:00Z").plusSeconds(number * 60L);
        return new InstructionInForce(number, type, subject, from, en, zh, null);
    }

    private static String resource(String name) {
        try (var stream = NordlichtSnapshot.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
