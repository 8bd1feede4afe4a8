/** The range that a platform's own administration gave an application: what a connector reports of it, and what it means. */
package eu.mandate.visibility.domain.platform;
