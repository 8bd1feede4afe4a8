/** Requests for a second person's approval over REST. */
package eu.mandate.approval.rest;
