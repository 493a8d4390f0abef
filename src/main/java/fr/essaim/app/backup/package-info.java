/** Archives of everything kept here: made while the server runs, verified before they count, brought back whole. */
package fr.essaim.app.backup;
