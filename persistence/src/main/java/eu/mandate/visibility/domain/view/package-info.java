/** What pages and answers tell about scopes. */
package eu.mandate.visibility.domain.view;
