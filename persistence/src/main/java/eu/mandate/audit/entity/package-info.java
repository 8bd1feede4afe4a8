/** Who is calling, for the entries of the audit log. */
package eu.mandate.audit.entity;
