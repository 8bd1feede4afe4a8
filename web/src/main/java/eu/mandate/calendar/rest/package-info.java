/** Calendars and deadlines over REST. */
package eu.mandate.calendar.rest;
