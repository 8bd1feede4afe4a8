/** The range that a platform gave an application, as pages show it. */
package eu.mandate.visibility.portal.platform;
