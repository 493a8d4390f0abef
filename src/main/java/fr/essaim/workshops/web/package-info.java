/** The screens of the workshops: the team's list and form, the public list, and the page that makes one want to come. */
package fr.essaim.workshops.web;
