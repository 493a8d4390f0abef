/** How groups are formed: who is to be placed and what is known of them, the search, and why a group is as it is. */
package fr.essaim.groups.forming;
