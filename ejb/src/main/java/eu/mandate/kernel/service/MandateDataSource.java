package eu.mandate.kernel.service;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Stateless;

/**
 * Defines the application's only data source. Connections are validated before use, those in use all the time once a
 * second, and all are dropped when one is dead, so that the application heals by itself after the database restarts. A request
 * holds three connections at most: its own transaction, one nested in it for another space, one for a refusal; the pool is made
 * for all request threads the launcher allows at once, so that they never wait for each other. A caller waits two seconds for a
 * connection, then fails: a queue would only hide the shortage. Details of database errors quote values, that is personal data,
 * so they are left out. Statements and rows are the driver's own: the container's wrappers look methods up by their names for
 * each value that is read. The bean has no methods; being a bean makes the container read the definition.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/mandate",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=mandate.db.url}",
        user = "${MPCONFIG=mandate.db.user}",
        password = "${MPCONFIG=mandate.db.password}",
        minPoolSize = 1,
        maxPoolSize = 80,
        maxIdleTime = 300,
        properties = {
            "ApplicationName=mandate",
            "tcpKeepAlive=true",
            "logServerErrorDetail=false",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true",
            "fish.payara.wrap-jdbc-objects=false",
            "fish.payara.max-wait-time-in-millis=2000"
        })
@Stateless
public class MandateDataSource {}
