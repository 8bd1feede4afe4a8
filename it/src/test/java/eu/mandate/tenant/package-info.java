/** Tenants are kept apart: by the database itself, and for operators by their vendor (Art. 32(1)(b) GDPR). */
package eu.mandate.tenant;
