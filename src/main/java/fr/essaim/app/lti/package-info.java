/** What LTI platforms need of the rooms: who our people are, which pages there are, where we stand. */
package fr.essaim.app.lti;
