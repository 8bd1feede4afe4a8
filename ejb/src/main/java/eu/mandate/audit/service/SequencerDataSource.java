package eu.mandate.audit.service;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Stateless;

/**
 * Defines the data source of the sequencer, whose role sees the hashes of all tenants' entries and nothing else of them. Its
 * transactions are its own: the container's could not put the note that was signed into a file before the commit.
 * Statements are few and always the same, so they are prepared once on each connection.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/sequencer",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=mandate.db.url}",
        user = "${MPCONFIG=mandate.db.sequencer.user}",
        password = "${MPCONFIG=mandate.db.sequencer.password}",
        transactional = false,
        minPoolSize = 1,
        maxPoolSize = 2,
        maxIdleTime = 300,
        properties = {
            "ApplicationName=mandate-sequencer",
            "tcpKeepAlive=true",
            "logServerErrorDetail=false",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.fail-all-connections=true",
            "fish.payara.wrap-jdbc-objects=false",
            "fish.payara.max-wait-time-in-millis=2000"
        })
@Stateless
public class SequencerDataSource {}
