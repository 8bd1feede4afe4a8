/** Writes what happened and what was refused into the audit log, and shows it to those who may see it. */
package eu.mandate.audit.service;
