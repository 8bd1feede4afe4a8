/** Commits of several threads that become one. */
package eu.mandate.audit.store.group;
