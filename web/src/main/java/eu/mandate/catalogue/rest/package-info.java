/** Profiles, registers and services over REST. */
package eu.mandate.catalogue.rest;
