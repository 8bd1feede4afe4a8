package eu.mandate.audit.service;

import eu.mandate.audit.store.GroupedEntries;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Stateless;

/**
 * Defines the connections on which entries of reads and refusals are committed in groups, in the application's own role. They
 * are apart from those of the callers, who hold theirs while they wait: nobody waits for a connection that another waiter
 * has. A connection that is in use all the time is looked at once a second.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/entries",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=mandate.db.url}",
        user = "${MPCONFIG=mandate.db.user}",
        password = "${MPCONFIG=mandate.db.password}",
        transactional = false,
        minPoolSize = 1,
        maxPoolSize = GroupedEntries.CONNECTIONS,
        maxIdleTime = 300,
        properties = {
            "ApplicationName=mandate-entries",
            "tcpKeepAlive=true",
            "socketTimeout=10",
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
public class EntriesDataSource {}
