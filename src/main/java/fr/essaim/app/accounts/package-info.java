/** Accounts an instance needs before anybody can open one. */
package fr.essaim.app.accounts;
