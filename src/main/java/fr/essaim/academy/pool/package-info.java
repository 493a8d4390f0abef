/** The académie's pool as it is searched: cards within their consent, what is known of each, and who is asked next. */
package fr.essaim.academy.pool;
