/** How adapters call out: to registered hosts only, never for long, never for much; and how answers are read. */
package fr.essaim.host.wire;
