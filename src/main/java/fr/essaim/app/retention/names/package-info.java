/** Names and addresses that a campaign keeps of people, and how they go. */
package fr.essaim.app.retention.names;
