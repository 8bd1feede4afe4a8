/**
 * Public holidays, working days and the legal rules by which periods are counted, as functions of their inputs. A year
 * whose calendar is not loaded gives no date but the answer that the deadline is provisional.
 */
package eu.mandate.calendar.domain;
