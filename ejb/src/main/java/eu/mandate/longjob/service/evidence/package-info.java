/** The entries of the audit log as a file; what is ordered, by whom, and its rows. */
package eu.mandate.longjob.service.evidence;
