package eu.mandate.catalogue.domain.lint.terms;

import static eu.mandate.catalogue.domain.profile.terms.ChangeClass.CATEGORY;
import static eu.mandate.catalogue.domain.profile.terms.ChangeClass.ENTITY;
import static eu.mandate.catalogue.domain.profile.terms.ChangeClass.PURPOSE;
import static eu.mandate.catalogue.domain.profile.terms.ChangeClass.RECIPIENT;
import static eu.mandate.catalogue.domain.profile.terms.ChangeClass.RETENTION;
import static eu.mandate.catalogue.domain.profile.terms.ChangeClass.RIGHT;
import static eu.mandate.catalogue.domain.profile.terms.ChangeClass.ROLE;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Figure;
import eu.mandate.catalogue.domain.lint.Report;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.Regime;
import eu.mandate.catalogue.domain.profile.terms.ChangeClass;
import eu.mandate.catalogue.domain.profile.terms.StorageRule.CrossBorder;
import java.util.List;

/** Ages, breaches, borders and changes. */
final class Terms {

    private static final int CHILD = 14;

    /** Longest time until the controller knows, so that it can still report within 72 hours itself. */
    private static final Figure LATEST = new Figure(48, PeriodUnit.HOURS);

    private static final List<ChangeClass> MATERIAL =
            List.of(CATEGORY, PURPOSE, RECIPIENT, RETENTION, RIGHT, ROLE, ENTITY);

    /** What a person has to be told. */
    private static final List<String> TOLD =
            List.of("categories", "purposes", "retention", "recipients", "rights", "contacts", "storage");

    private Terms() {}

    static void age(Examination examination, Report report) {
        if (examination.profile().minors().userAge() > 0) return;
        report.add("/minors/userAge", "The age of users is missing.", "缺少用户年龄要求。");
    }

    static void sensitiveAge(Examination examination, Report report) {
        var profile = examination.profile();
        var below = profile.minors().sensitiveBelow();
        if (!profile.regimes().contains(Regime.PIPL) || (below != null && below >= CHILD)) return;
        report.add(
                "/minors/sensitiveBelow",
                "All data of persons under %s is sensitive.",
                "不满 %s 周岁未成年人的个人信息均为敏感个人信息。",
                CHILD);
    }

    static void breachTime(Examination examination, Report report) {
        var time = examination.profile().breach().controllerNotice();
        if (time != null && !Figure.of(time).longerThan(LATEST)) return;
        report.add(
                "/breach/controllerNotice",
                "The controller has to be told within %s hours at the latest.",
                "最迟须在 %s 小时内通知委托方。",
                LATEST.amount());
    }

    static void mechanism(Examination examination, Report report) {
        var storage = examination.profile().storage();
        if (storage.crossBorder() == CrossBorder.DENIED || !storage.mechanisms().isEmpty()) return;
        report.add("/storage/mechanisms", "Data may cross a border, but no mechanism is named.", "数据可以跨境，但未列明任何机制或依据。");
    }

    static void material(Examination examination, Report report) {
        var named = examination.profile().changeNotice().material();
        MATERIAL.stream()
                .filter(wanted -> !named.contains(wanted))
                .forEach(wanted -> report.add(
                        "/changeNotice/material", "A change of class %s has to be material.", "%s 类变更应为重大变更。", wanted));
    }

    static void notice(Examination examination, Report report) {
        var told = examination.profile().noticeSections().stream()
                .flatMap(section -> section.registers().stream())
                .toList();
        TOLD.stream()
                .filter(register -> !told.contains(register))
                .forEach(register -> report.add(
                        "/noticeSections",
                        "No section of the privacy notice is written from “%s”.",
                        "隐私告知中没有任何章节依据“%s”。",
                        register));
    }
}
