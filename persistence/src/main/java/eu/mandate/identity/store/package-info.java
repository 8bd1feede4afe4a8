/**
 * Look-ups that happen before a space is known: who is this name, this token, this session. Plain JDBC on the
 * transaction's own connection, each statement with its explicit restriction on top of row-level security.
 */
package eu.mandate.identity.store;
