/** Use cases around the range that a platform gave an application: reporting it, looking at it, forgetting it. */
package eu.mandate.visibility.service.platform;
