/**
 * The command line client: every call is one request to the REST API, so it can do nothing that the API does not
 * permit; only {@code audit verify} asks nobody. Secrets come from files or the environment, never from the command line,
 * where other users could read them.
 */
package eu.mandate.cli;
