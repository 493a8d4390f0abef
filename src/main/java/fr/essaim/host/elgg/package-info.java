/**
 * Elgg and ESOPE as people use them: the host's own forms, sent with a service account. Nothing is installed on the
 * host, nothing but codes and shapes of its answers is trusted, and what was written is read back.
 */
package fr.essaim.host.elgg;
