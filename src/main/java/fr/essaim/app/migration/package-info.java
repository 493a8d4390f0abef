/** What an older store needs before this program works with it: a backup, then the change, whole or not at all. */
package fr.essaim.app.migration;
