/** Accounts an instance needs before anybody can open one, and the accounts of teachers and teams. */
package fr.essaim.app.accounts;
