package eu.mandate.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.configuration.AddressRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
    private final TrustedProxies proxies = new TrustedProxies(AddressRange.list("10.0.0.0/8, 2001:db8:1::/48"));

    @Test
    void withoutNamedProxiesNobodyIsBelieved() {
        var none = new TrustedProxies(List.of());
        assertThat(none.client("10.0.0.1", List.of("203.0.113.7"))).isEqualTo("10.0.0.1");
    }

    @Test
    void whoIsNoTrustedProxyIsNotBelieved() {
        assertThat(proxies.client("198.51.100.9", List.of("203.0.113.7"))).isEqualTo("198.51.100.9");
        assertThat(proxies.client("2001:db8:2::9", List.of("203.0.113.7"))).isEqualTo("2001:db8:2::9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.7|203.0.113.7",
                // What the client wrote stands in front of what the proxy saw.
                "192.0.2.1, 203.0.113.7|203.0.113.7",
                "10.0.0.5, 203.0.113.7|203.0.113.7",
                // A chain of trusted proxies.
                "203.0.113.7, 10.0.0.2, 10.0.0.3|203.0.113.7",
                "192.0.2.1, 203.0.113.7, 10.0.0.2|203.0.113.7",
                // Everybody on the way is a proxy: the first one called.
                "10.0.0.2, 10.0.0.3|10.0.0.2",
                "203.0.113.7:50412|203.0.113.7",
                "::ffff:203.0.113.7|203.0.113.7"
            })
    void theLastAddressThatIsNoTrustedProxyCalls(String header, String client) {
        assertThat(proxies.client("10.0.0.1", List.of(header))).isEqualTo(client);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8:9::7", "[2001:db8:9::7]", "[2001:db8:9::7]:443", "192.0.2.1, 2001:db8:9:0::7"})
    void longAddressesAreReadInEachNotation(String header) {
        assertThat(proxies.client("2001:db8:1::1", List.of(header))).isEqualTo("2001:db8:9:0:0:0:0:7");
    }

    @Test
    void severalHeadersAreOneList() {
        assertThat(proxies.client("10.0.0.1", List.of("192.0.2.1", "203.0.113.7, 10.0.0.4")))
                .isEqualTo("203.0.113.7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "unknown",
                "_hidden",
                "localhost",
                "203.0.113.700",
                "203.0.113.7 10.0.0.2",
                "%0a",
                "[",
                "[]:1"
            })
    void whatIsNoAddressCountsForTheProxyThatWroteIt(String header) {
        assertThat(proxies.client("10.0.0.1", List.of(header))).isEqualTo("10.0.0.1");
        assertThat(proxies.client("10.0.0.1", List.of("203.0.113.7", header, "10.0.0.2")))
                .isEqualTo("10.0.0.2");
    }

    @Test
    void aTrustedProxyThatSaysNothingIsItselfTheCaller() {
        assertThat(proxies.client("10.0.0.1", List.of())).isEqualTo("10.0.0.1");
    }
}
