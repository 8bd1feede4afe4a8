/** Calendars and deadlines in the running system. */
package eu.mandate.calendar;
