package eu.mandate.kernel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabasePowersTest {
    @Test
    void acceptsARoleWithoutPowers() {
        assertThat(new DatabasePowers("app_rw", false, false, 0).objection()).isEmpty();
    }

    @Test
    void refusesASuperuser() {
        assertThat(new DatabasePowers("postgres", true, true, 9).objection())
                .hasValueSatisfying(text -> assertThat(text).startsWith("The database role postgres is a superuser."));
    }

    @Test
    void refusesARoleThatBypassesRowSecurity() {
        assertThat(new DatabasePowers("batch", false, true, 0).objection()).isPresent();
    }

    @Test
    void refusesTheOwnerOfTables() {
        assertThat(new DatabasePowers("owner", false, false, 3).objection())
                .hasValueSatisfying(text -> assertThat(text).contains("owns 3 tables"));
    }
}
