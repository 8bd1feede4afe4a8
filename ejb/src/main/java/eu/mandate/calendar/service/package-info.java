/** The loaded calendars, for features and for people, and the answers to questions about deadlines. */
package eu.mandate.calendar.service;
