package eu.mandate.dataplane.domain.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * A value of a field in the one form it is kept in. None of them tells its content in {@code toString}.
 */
public sealed interface FieldValue {

    /** Words, byte for byte as they came; of an address, a number or a link the normalised form. */
    record Words(String text) implements FieldValue {
        public Words {
            requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return "words";
        }
    }

    /** A number without trailing zeros. */
    record Figure(BigDecimal figure) implements FieldValue {
        public Figure {
            requireNonNull(figure, "figure");
        }

        @Override
        public String toString() {
            return "figure";
        }
    }

    /**
     * Money.
     *
     * @param minorUnits in the currency's smallest unit, such as cents
     * @param currency code of ISO 4217
     */
    record Amount(long minorUnits, String currency) implements FieldValue {
        public Amount {
            requireNonNull(currency, "currency");
        }

        /** In the currency's main unit, with all the decimals the currency has: {@code 4464.00} of euros, {@code 4464} of yen. */
        public String figure() {
            var places = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
            return BigDecimal.valueOf(minorUnits, places).toPlainString();
        }

        @Override
        public String toString() {
            return "amount";
        }
    }

    /** A day of the calendar, without a zone. */
    record Day(LocalDate day) implements FieldValue {
        public Day {
            requireNonNull(day, "day");
        }

        @Override
        public String toString() {
            return "day";
        }
    }

    /** A moment, to the microsecond. */
    record Moment(Instant moment) implements FieldValue {
        public Moment {
            requireNonNull(moment, "moment");
        }

        @Override
        public String toString() {
            return "moment";
        }
    }

    /** Yes or no. */
    record Truth(boolean truth) implements FieldValue {
        @Override
        public String toString() {
            return "truth";
        }
    }

    /** Several values, as they were offered. */
    record Many(List<Given> elements) implements FieldValue {
        public Many {
            elements = Collections.unmodifiableList(elements);
        }

        @Override
        public String toString() {
            return "many";
        }
    }

    /** A file that was taken in before; the record only names it. */
    record File(UUID id) implements FieldValue {
        public File {
            requireNonNull(id, "id");
        }

        @Override
        public String toString() {
            return "file";
        }
    }

    /** What is left of a value of which only a keyed hash is kept, in lower-case hexadecimal. */
    record Digest(String hex) implements FieldValue {
        public Digest {
            requireNonNull(hex, "hex");
        }

        @Override
        public String toString() {
            return "digest";
        }
    }

    /** A credential that the profile provides for; kept under encryption and shown to nobody. */
    record Secret(String secret) implements FieldValue {
        public Secret {
            requireNonNull(secret, "secret");
        }

        @Override
        public String toString() {
            return "secret";
        }
    }
}
