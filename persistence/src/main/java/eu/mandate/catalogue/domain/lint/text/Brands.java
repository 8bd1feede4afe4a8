package eu.mandate.catalogue.domain.lint.text;

import eu.mandate.catalogue.domain.lint.Examination;
import eu.mandate.catalogue.domain.lint.Report;
import eu.mandate.catalogue.domain.profile.Link;
import eu.mandate.catalogue.domain.profile.Network;
import eu.mandate.catalogue.domain.profile.ServiceProfile;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.tree.Node;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of others in the texts of a profile. */
final class Brands {

    private Brands() {}

    static void foreign(Examination examination, Report report) {
        var own = own(examination).toList();
        var foreign = examination.context().knownBrands().stream()
                .sorted()
                .map(Brand::new)
                .filter(brand -> own.stream().noneMatch(brand::isIn))
                .toList();
        examination.strings().filter(Brands::readByPeople).forEach(node -> report(node, foreign, report));
    }

    private static void report(Node node, List<Brand> foreign, Report report) {
        var text = (String) node.value();
        var lower = text.toLowerCase(Locale.ROOT);
        foreign.stream()
                .filter(brand -> lower.contains(brand.lower) && brand.isIn(text))
                .forEach(brand -> report.add(
                        node.pointer(),
                        "“%s” is neither a name of the vendor nor a connected platform nor a registered entity.",
                        "“%s”既不是供应商的名称，也不是已接入的平台或已登记的主体。",
                        brand.name));
    }

    /** An address shows its owner's name, and the name of the source's file is history. */
    private static boolean readByPeople(Node node) {
        return !Quotations.mayQuote(node.pointer())
                && !node.name().toLowerCase(Locale.ROOT).endsWith("url")
                && !node.name().equals("file");
    }

    private static Stream<String> own(Examination examination) {
        var profile = examination.profile();
        var provider = profile.provider();
        var named = Stream.of(
                provider.legalEntity(),
                provider.shortName(),
                provider.productName(),
                profile.name().en(),
                profile.name().zh());
        return Stream.of(
                        named,
                        platforms(profile),
                        examination.context().ownNames().stream(),
                        examination.context().registeredEntities().stream())
                .flatMap(names -> names)
                .filter(Objects::nonNull);
    }

    private static Stream<String> platforms(ServiceProfile profile) {
        var networks = profile.networks().stream()
                .flatMap(network -> Stream.of(network.code(), network.name(), network.operator()));
        var furtherLinks = profile.networks().stream()
                .map(Network::furtherLinks)
                .flatMap(List::stream)
                .map(Link::name)
                .flatMap(Brands::both);
        return Stream.concat(networks, furtherLinks);
    }

    private static Stream<String> both(Text text) {
        return Stream.of(text.en(), text.zh());
    }

    /** A Latin name stands as a word of its own; between Chinese characters there are no blanks. */
    private record Brand(String name, String lower, Pattern word) {

        Brand(String name) {
            this(
                    name,
                    name.toLowerCase(Locale.ROOT),
                    Pattern.compile(
                            "(?<![\\p{IsLatin}\\d])" + Pattern.quote(name) + "(?![\\p{IsLatin}\\d])",
                            Pattern.CASE_INSENSITIVE));
        }

        boolean isIn(String text) {
            return word.matcher(text).find();
        }
    }
}
