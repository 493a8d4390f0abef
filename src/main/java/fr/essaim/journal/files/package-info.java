/** Photos of paper sheets as files beside the stores. */
package fr.essaim.journal.files;
