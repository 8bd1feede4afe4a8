/** What vendors offer: versions of service profiles, their life, and the views and events of both. */
package eu.mandate.catalogue.domain;
