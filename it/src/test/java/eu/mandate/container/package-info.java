/** What only the container shows: interceptors, transactions, timers and pooled connections, probed from inside. */
package eu.mandate.container;
