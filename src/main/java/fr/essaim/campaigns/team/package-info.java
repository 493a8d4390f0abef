/** Who steers the campaign for each school: eight at most (kit), heads and inspectors among them in their own hat. */
package fr.essaim.campaigns.team;
