/**
 * Who may sign in to the small platform of our own, for a school that has no other: accounts, their passwords,
 * the codes of those who have not chosen one yet, and the brake on guessing.
 */
package fr.essaim.host.embedded.accounts;
