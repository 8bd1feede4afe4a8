/**
 * The demonstration: four invented customers of four vendors, with people in every role. Loaded only by an installation
 * that was started for it; passwords and tokens are random and written to one file.
 */
package eu.mandate.demo.service;
