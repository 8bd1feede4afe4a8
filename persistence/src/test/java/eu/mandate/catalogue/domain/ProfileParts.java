package eu.mandate.catalogue.domain;

import eu.mandate.catalogue.domain.profile.CollectionSource;
import eu.mandate.catalogue.domain.profile.DataCategory;
import eu.mandate.catalogue.domain.profile.DataField;
import eu.mandate.catalogue.domain.profile.Evidence;
import eu.mandate.catalogue.domain.profile.FieldType;
import eu.mandate.catalogue.domain.profile.LegalBasis;
import eu.mandate.catalogue.domain.profile.Objection;
import eu.mandate.catalogue.domain.profile.Origin;
import eu.mandate.catalogue.domain.profile.Period;
import eu.mandate.catalogue.domain.profile.PeriodUnit;
import eu.mandate.catalogue.domain.profile.Presence;
import eu.mandate.catalogue.domain.profile.Purpose;
import eu.mandate.catalogue.domain.profile.Purpose.ConsentLevel;
import eu.mandate.catalogue.domain.profile.SensitivityKind;
import eu.mandate.catalogue.domain.profile.Text;
import eu.mandate.catalogue.domain.profile.VendorRole;
import java.util.List;

/** Small builders for the entries of a profile; what is not said is the simplest. */
public final class ProfileParts {

    private ProfileParts() {}

    public static Text text(String en, String zh) {
        return new Text(en, zh);
    }

    public static Period days(int amount) {
        return new Period(amount, PeriodUnit.DAYS);
    }

    public static Period months(int amount) {
        return new Period(amount, PeriodUnit.MONTHS);
    }

    public static Period years(int amount) {
        return new Period(amount, PeriodUnit.YEARS);
    }

    /** From a line of the published text. */
    public static Evidence line(int line) {
        return new Evidence(Origin.SOURCE, List.of(line), null);
    }

    /** From a law. */
    public static Evidence law() {
        return new Evidence(Origin.LAW, List.of(), text("Article 31 of the law", "该法第三十一条"));
    }

    /** A default with its reason. */
    public static Evidence because() {
        return new Evidence(Origin.DEFAULT, List.of(), text("The published text is silent", "公示文本未作规定"));
    }

    public static DataField field(String key, String en, String zh) {
        return field(key, en, zh, null);
    }

    public static DataField field(String key, String en, String zh, SensitivityKind sensitivity) {
        return field(key, text(en, zh), sensitivity, List.of());
    }

    /** A field that holds one of these values only. */
    public static DataField choice(String key, String en, String zh, String... values) {
        return field(key, text(en, zh), null, List.of(values));
    }

    private static DataField field(String key, Text name, SensitivityKind sensitivity, List<String> values) {
        return new DataField(key, name, FieldType.TEXT, Presence.OPTIONAL, sensitivity, false, values);
    }

    public static CategoryParts category(String code, String en, String zh, VendorRole role) {
        return new CategoryParts(code, text(en, zh), role);
    }

    public static PurposeParts purpose(String code, String en, String zh, LegalBasis basis) {
        return new PurposeParts(code, text(en, zh), basis);
    }

    /** A category under construction. */
    public static final class CategoryParts {
        private final String code;
        private final Text name;
        private final VendorRole role;
        private List<DataField> fields = List.of();
        private List<String> hosts = List.of();

        CategoryParts(String code, Text name, VendorRole role) {
            this.code = code;
            this.name = name;
            this.role = role;
        }

        public CategoryParts with(DataField... named) {
            fields = List.of(named);
            return this;
        }

        public CategoryParts hostedBy(String... codes) {
            hosts = List.of(codes);
            return this;
        }

        public DataCategory of(String subject, CollectionSource source) {
            var channels = List.of("PORTAL", "API");
            var automatic = source == CollectionSource.AUTO_LOG;
            var tag = !hosts.isEmpty();
            var rows = List.of("H-001");
            var subjects = List.of(subject);
            var sources = List.of(source);
            return new DataCategory(
                    code, name, name, fields, subjects, sources, channels, automatic, role, true, tag, hosts, rows);
        }
    }

    /** A purpose under construction. */
    public static final class PurposeParts {
        private final String code;
        private final Text name;
        private final List<LegalBasis> bases;
        private List<String> categories = List.of();
        private List<String> fields = List.of();
        private List<String> operations = List.of();
        private ConsentLevel level;
        private Text reference;
        private boolean aggregated;

        PurposeParts(String code, Text name, LegalBasis basis) {
            this.code = code;
            this.name = name;
            this.bases = List.of(basis);
        }

        public PurposeParts on(String... codes) {
            categories = List.of(codes);
            return this;
        }

        public PurposeParts only(String category, String... named) {
            fields = List.of(named);
            return on(category);
        }

        public PurposeParts by(String... named) {
            operations = List.of(named);
            return this;
        }

        public PurposeParts level(ConsentLevel wanted) {
            level = wanted;
            return this;
        }

        public PurposeParts because(Text text) {
            reference = text;
            return this;
        }

        public PurposeParts aggregated() {
            aggregated = true;
            return this;
        }

        public Purpose stoppedBy(Objection objection) {
            var rows = List.of("H-001");
            return new Purpose(
                    code,
                    name,
                    name,
                    operations,
                    categories,
                    fields,
                    false,
                    false,
                    aggregated,
                    false,
                    false,
                    bases,
                    level,
                    reference,
                    objection,
                    rows);
        }
    }
}
