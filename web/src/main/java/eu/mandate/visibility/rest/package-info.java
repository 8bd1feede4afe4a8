/** Visibility over REST. */
package eu.mandate.visibility.rest;
