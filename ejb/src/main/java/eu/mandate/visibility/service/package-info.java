/** Use cases around visibility: who may see what, by the controller's instructions, and what follows from them now. */
package eu.mandate.visibility.service;
