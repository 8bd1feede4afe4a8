package eu.mandate.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {
    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.168.16.0/20, 192.168.31.255, true",
        "192.168.16.0/20, 192.168.32.0, false",
        "203.0.113.200/25, 203.0.113.128, true",
        "203.0.113.200/25, 203.0.113.127, false",
        "127.0.0.1, 127.0.0.1, true",
        "127.0.0.1, 127.0.0.2, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "::1, 0:0:0:0:0:0:0:1, true",
        "10.0.0.0/8, ::ffff:10.1.2.3, true",
        "10.0.0.0/8, 2001:db8::1, false"
    })
    void containsTheAddressesThatShareItsLeadingBits(String range, String address, boolean inside) {
        assertThat(AddressRange.list(range).get(0).contains(known(address))).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "localhost",
                "proxy.example",
                "10.0.0",
                "10.0.0.256",
                "10.0.0.0/33",
                "10.0.0.0/0",
                "::/0",
                "::1/129",
                "10.0.0.0/",
                "10.0.0.0/8/8",
                "10.0.0.0/-1",
                "10.0.0.1,",
                ":::1",
                "fe80::1%eth0"
            })
    void refusesWhatIsNoRange(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AddressRange.list(text));
        assertThat(Setting.TRUSTED_PROXIES.accepts(text)).isFalse();
    }

    @Test
    void aListIsSeparatedByCommas() {
        assertThat(AddressRange.list("127.0.0.1, 10.0.0.0/8 ,2001:db8::/32")).hasSize(3);
        assertThat(Setting.TRUSTED_PROXIES.accepts("127.0.0.1, ::1")).isTrue();
    }

    private static InetAddress known(String literal) {
        return AddressRange.address(literal).orElseThrow();
    }
}
