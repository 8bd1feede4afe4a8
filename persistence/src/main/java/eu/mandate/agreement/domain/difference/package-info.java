/** What makes an issued agreement stale: how two snapshots differ, setting by setting and entry by entry. */
package eu.mandate.agreement.domain.difference;
