/**
 * What the team asks of any plan of groups: who is to be together or apart, who walked together last year, who cannot
 * attend which slot. Kept beside the plans, so that every search and every move by hand respects it.
 */
package fr.essaim.groups.conditions;
