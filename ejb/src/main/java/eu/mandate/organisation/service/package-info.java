/** Use cases around what an organisation states about itself; every change is an instruction. */
package eu.mandate.organisation.service;
