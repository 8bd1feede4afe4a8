/** Deadlines and their reasons as sentences. */
package eu.mandate.calendar.text;
