/** The closed list of settings, and the check that refuses a start with an unknown, missing or malformed one. */
package eu.mandate.configuration;
