/** What entities of every feature share: how instants and small enums reach their columns, which clock is meant, which transaction runs. */
package eu.mandate.kernel.entity;
