/** The audit log over REST, and the one mapper that answers and records every refused call (Art. 5(2) GDPR). */
package eu.mandate.audit.rest;
