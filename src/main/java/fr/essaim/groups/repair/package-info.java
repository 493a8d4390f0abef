/** The life of groups after they were formed: somebody is absent, somebody arrives, and as little as possible changes. */
package fr.essaim.groups.repair;
