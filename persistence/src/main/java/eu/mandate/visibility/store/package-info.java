/** Reads what visibility needs of the directory, and turns a compiled range into a condition. Plain JDBC. */
package eu.mandate.visibility.store;
