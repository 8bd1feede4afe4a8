/** Starts the whole installation in one process: embedded PostgreSQL, migrations as owner, the application as a restricted role. */
package eu.mandate.launcher;
