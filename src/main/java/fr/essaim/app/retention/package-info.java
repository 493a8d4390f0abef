/** What is past its time goes, as the descriptor says: each category of personal data has its class. */
package fr.essaim.app.retention;
