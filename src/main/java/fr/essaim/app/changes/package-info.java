/** Changes on either side of the contract: those our platform tells its guests, those our host tells us. */
package fr.essaim.app.changes;
