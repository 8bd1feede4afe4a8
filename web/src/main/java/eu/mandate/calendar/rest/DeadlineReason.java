package eu.mandate.calendar.rest;

import eu.mandate.calendar.domain.StepKind;

/**
 * One step of the way to a deadline.
 *
 * @param step what kind of step it is; stable, for clients
 * @param text the sentence, in the language of the request
 * @param provision what it rests on, in the language of the request; empty for none
 */
public record DeadlineReason(StepKind step, String text, String provision) {}
