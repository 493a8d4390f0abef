/** The screens of a campaign: the list, the opening of one, its schools, its teachers, its day. */
package fr.essaim.campaigns.web;
