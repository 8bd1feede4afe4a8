package eu.mandate.container;

import java.io.File;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The libraries and the bean descriptor of the product's own archive, with the probes added. The web edge is left out: it
 * would keep the test's own calls away from the container, as it should.
 */
final class ContainerArchive {
    private static final String OURS = "/WEB-INF/(lib/.*\\.jar|ejb-jar\\.xml|beans\\.xml)";

    private ContainerArchive() {}

    static WebArchive withProbes(Class<?>... tests) {
        var product = ShrinkWrap.create(ZipImporter.class, "mandate.war")
                .importFrom(Path.of("../launcher/target/mandate.war").toFile())
                .as(WebArchive.class);
        return ShrinkWrap.create(WebArchive.class, "probes.war")
                .merge(product, Filters.include(OURS))
                .addPackage(ContainerArchive.class.getPackage())
                .addClasses(tests)
                .addAsLibrary(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
