/** The second door to the database: plain SQL over the same transaction, for the few places where entities do not fit. */
package eu.mandate.kernel.store;
