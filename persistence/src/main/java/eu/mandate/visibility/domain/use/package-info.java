/** Which of what was granted is used: how long it has been granted, and by whom of the organisation it was used. */
package eu.mandate.visibility.domain.use;
