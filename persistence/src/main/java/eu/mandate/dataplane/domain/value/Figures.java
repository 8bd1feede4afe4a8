package eu.mandate.dataplane.domain.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import java.util.Set;

/** Numbers and amounts of money. */
final class Figures {

    private static final int DIGITS = 30;
    private static final int PLACES = 12;
    private static final Set<String> OF_MONEY = Set.of("value", "currency");
    private static final int CODE = 3;

    private Figures() {}

    /** A number of 30 digits at most, 12 of them behind the point: nothing that grows when it is written out. */
    static Reading number(Given given) {
        if (!(given instanceof Given.Figure offered)) return Reading.refused("value-type-number");
        return fits(offered.figure())
                ? Reading.of(new FieldValue.Figure(plain(offered.figure())))
                : Reading.refused("number-too-long", DIGITS, PLACES);
    }

    /** {@code {"value": 12.50, "currency": "CNY"}}: without its currency a number is no amount. */
    static Reading amount(Given given) {
        if (!(given instanceof Given.Members offered)
                || !offered.members().keySet().equals(OF_MONEY)) {
            return Reading.refused("value-type-amount");
        }
        var currency = currency(offered.members());
        if (currency == null) return Reading.refused("currency-unknown");
        var figure = figure(offered.members().get("value"));
        if (figure == null || !fits(figure)) return Reading.refused("number-too-long", DIGITS, PLACES);
        return minorUnits(figure, currency);
    }

    private static Reading minorUnits(BigDecimal figure, Currency currency) {
        var places = Math.max(0, currency.getDefaultFractionDigits());
        try {
            var units = figure.movePointRight(places)
                    .setScale(0, RoundingMode.UNNECESSARY)
                    .longValueExact();
            return Reading.of(new FieldValue.Amount(units, currency.getCurrencyCode()));
        } catch (ArithmeticException rest) {
            return Reading.refused("amount-places", currency.getCurrencyCode(), places);
        }
    }

    private static BigDecimal figure(Given given) {
        if (given instanceof Given.Figure offered) return offered.figure();
        if (!(given instanceof Given.Text offered) || offered.text().length() > DIGITS + 2) return null;
        return offered.text().matches("-?[0-9]+(\\.[0-9]+)?") ? new BigDecimal(offered.text()) : null;
    }

    private static Currency currency(Map<String, Given> members) {
        if (!(members.get("currency") instanceof Given.Text offered)
                || offered.text().length() != CODE) return null;
        try {
            return Currency.getInstance(offered.text());
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static boolean fits(BigDecimal figure) {
        if (figure.signum() == 0) return Math.abs((long) figure.scale()) <= DIGITS;
        return figure.precision() <= DIGITS
                && figure.scale() <= PLACES
                && (long) figure.precision() - figure.scale() <= DIGITS;
    }

    private static BigDecimal plain(BigDecimal figure) {
        var stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
