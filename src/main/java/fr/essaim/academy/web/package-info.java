/** The pool as pages: each one's own card and requests, a team's search, the académie's view. */
package fr.essaim.academy.web;
