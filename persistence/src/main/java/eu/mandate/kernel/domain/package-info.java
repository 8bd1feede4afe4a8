/**
 * Words shared by every feature and by nothing else: the closed list of outcome codes, the one refusal, paging, event and
 * identifier primitives. Plain Java; the lowest package of the feature order.
 */
package eu.mandate.kernel.domain;
