/** The page that works out deadlines, and the reminder of calendars that are missing. */
package eu.mandate.calendar.portal;
