/** The timer by which the audit log is put into order. */
package eu.mandate.audit.job;
