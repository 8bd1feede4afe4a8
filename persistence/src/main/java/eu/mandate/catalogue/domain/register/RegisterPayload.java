package eu.mandate.catalogue.domain.register;

import eu.mandate.kernel.domain.Violation;
import java.util.List;

/** The content of one register entry. Constraints on single values are annotations; what depends on several is a gap. */
public sealed interface RegisterPayload
        permits LegalEntity,
                VendorContact,
                SecurityMeasure,
                Certificate,
                SubProcessor,
                ConnectedPlatform,
                DataLocation,
                AssistanceMeasure,
                VendorSignatory,
                VendorRepresentative,
                Transfer,
                AgreementTerms {

    /** Form of an ISO 3166-1 alpha-2 code. */
    String COUNTRY = "[A-Z]{2}";

    /** Form of a key: of a service, of another entry. */
    String KEY = "[a-z][a-z0-9-]{1,38}[a-z0-9]";

    /** Form of a code of the service profile: a category, a purpose, a network. */
    String CODE = "[A-Za-z][A-Za-z0-9_.-]{0,59}";

    /** Most elements of a list. */
    int MOST = 200;

    /** Longest name, reference or single line. */
    int LINE = 300;

    /** Keys of the vendor's services the entry is limited to; null or empty for all. */
    List<String> services();

    /** Whether the entry concerns the service. */
    default boolean serves(String service) {
        return services() == null || services().isEmpty() || services().contains(service);
    }

    /** What is missing or contradictory, beyond the constraints of single values, which hold already. */
    default List<Violation> gaps() {
        return List.of();
    }
}
