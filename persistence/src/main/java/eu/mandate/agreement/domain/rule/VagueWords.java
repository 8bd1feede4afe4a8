package eu.mandate.agreement.domain.rule;

import eu.mandate.catalogue.domain.profile.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Words that leave a purpose open or say nothing about a kind of data (Art. 5(1)(b) GDPR; EDPB Guidelines 07/2020). */
final class VagueWords {

    private static final List<String> OPEN = List.of(
            "improve services",
            "improve the service",
            "improving services",
            "other purposes",
            "any purpose",
            "including but not limited",
            "without limitation",
            "as needed",
            "and the like",
            "and so on",
            "business purposes",
            "legitimate business",
            "等其他用途",
            "其他用途",
            "包括但不限于",
            "改善服务",
            "提升服务",
            "等用途");

    private static final Set<String> GENERIC = Set.of(
            "personal data",
            "personal information",
            "data",
            "information",
            "related information",
            "other data",
            "个人信息",
            "个人数据",
            "相关信息",
            "其他信息");

    private VagueWords() {}

    /** The first open expression in the texts. */
    static Optional<String> inPurpose(Text... texts) {
        return inPurpose(Stream.of(texts)
                .flatMap(text -> Stream.of(text.en(), text.zh()))
                .toArray(String[]::new));
    }

    /** The first open expression in what the customer wrote. */
    static Optional<String> inPurpose(String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> OPEN.stream().filter(text::contains))
                .findFirst();
    }

    /** The name itself, when it names no kind of data. */
    static Optional<String> inCategory(Text name) {
        return Stream.of(name.en(), name.zh())
                .filter(text -> GENERIC.contains(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
