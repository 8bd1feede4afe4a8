/** What the demonstration needs of approvals; nobody outside reaches it. */
package eu.mandate.approval.service.setup;
