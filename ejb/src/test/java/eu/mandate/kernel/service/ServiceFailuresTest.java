package eu.mandate.kernel.service;

import static org.assertj.core.api.Assertions.assertThat;

import eu.mandate.kernel.store.StoreFailure;
import jakarta.ejb.EJBException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceFailuresTest {
    @ParameterizedTest
    @ValueSource(strings = {"53100", "53200", "53300", "08001", "08006", "57P01", "57P03"})
    void whatTheDatabaseLacksForAWhileIsAnOutageAndNoFault(String state) {
        var failure = new IllegalStateException("not committed", new StoreFailure(new SQLException("any", state)));
        assertThat(ServiceFailures.outage(failure)).isTrue();
        assertThat(ServiceFailures.asRefusal(failure)).isEmpty();
    }

    @Test
    void aPoolWithoutAConnectionIsOneAsWell() {
        var failure = new SQLException("Error in allocating a connection. Cause: Connection to 127.0.0.1:1 refused");
        assertThat(ServiceFailures.outage(new EJBException(new StoreFailure(failure))))
                .isTrue();
    }

    @Test
    void anythingElseIsAFault() {
        assertThat(ServiceFailures.outage(new StoreFailure(new SQLException("any", "42P01"))))
                .isFalse();
        assertThat(ServiceFailures.outage(new StoreFailure(new SQLException("any"))))
                .isFalse();
        assertThat(ServiceFailures.outage(new EJBException(new IllegalStateException("any"))))
                .isFalse();
    }
}
