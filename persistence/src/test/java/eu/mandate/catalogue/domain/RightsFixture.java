package eu.mandate.catalogue.domain;

import static eu.mandate.catalogue.domain.ProfileParts.days;
import static eu.mandate.catalogue.domain.ProfileParts.law;
import static eu.mandate.catalogue.domain.ProfileParts.line;
import static eu.mandate.catalogue.domain.ProfileParts.months;
import static eu.mandate.catalogue.domain.ProfileParts.text;

import eu.mandate.catalogue.domain.profile.Approvers;
import eu.mandate.catalogue.domain.profile.Extension;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.RefusalGround;
import eu.mandate.catalogue.domain.profile.Right;
import eu.mandate.catalogue.domain.profile.Right.Deadline;
import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;
import java.util.stream.Stream;

/** Rights and refusal grounds of the fixture. */
final class RightsFixture {

    private static final Extension NONE = new Extension(false, null, null, null);
    private static final Extension ONCE =
            new Extension(true, months(2), text("Unusually complex: two months more", "特别复杂：再延长两个月"), law());

    private RightsFixture() {}

    static List<Right> rights() {
        var dated = Stream.of("ACCESS", "CORRECTION", "ERASURE", "RESTRICTION", "PORTABILITY", "OBJECTION")
                .map(RightsFixture::dated);
        return Stream.concat(dated, Stream.of(atOnce(), elsewhere())).toList();
    }

    private static Right dated(String type) {
        var due = List.of(new Deadline(days(30), line(20)), new Deadline(months(1), law()));
        var rule = text("The earlier of 30 days and one month", "30天与一个月中较早者");
        return right(type, days(30), due, rule, ONCE);
    }

    private static Right right(String type, Period published, List<Deadline> due, Text rule, Extension extension) {
        var atOnce = due.isEmpty();
        return new Right(
                "H-D-" + type.replace('_', '-'),
                type,
                text("Right of " + type, "权利 " + type),
                List.of(text("E-mail to the desk", "向服务台发送邮件")),
                atOnce && !type.equals("COMPLAINT"),
                type.equals("COMPLAINT"),
                published,
                due,
                rule,
                extension,
                text("Session of the person", "本人会话"),
                text("Free of charge", "免费"),
                false,
                List.of(20),
                List.of("H-003"));
    }

    private static Right atOnce() {
        return right("CONSENT_WITHDRAWAL", null, List.of(), text("At once", "立即"), NONE);
    }

    private static Right elsewhere() {
        return right("COMPLAINT", null, List.of(), text("Named in every negative answer", "在每份否定答复中列明"), NONE);
    }

    static List<RefusalGround> grounds() {
        return List.of(new RefusalGround(
                "H-G1",
                "legal-duty",
                text("Duty by law", "法定义务"),
                text("Statute and end date", "法律依据与截止日期"),
                Approvers.PRIVACY,
                text("Storage only", "仅作存储"),
                false,
                List.of("ERASURE"),
                false,
                List.of("H-004")));
    }
}
