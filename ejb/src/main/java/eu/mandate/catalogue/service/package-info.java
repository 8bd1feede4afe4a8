/** Publishing what a vendor offers and keeping its registers; and the doors through which others read both. */
package eu.mandate.catalogue.service;
