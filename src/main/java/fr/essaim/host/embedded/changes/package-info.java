/** What became otherwise on this platform, for the other instances that live on it: kept, asked for, and told. */
package fr.essaim.host.embedded.changes;
