/** Page beans around who may see what. */
package eu.mandate.visibility.portal;
