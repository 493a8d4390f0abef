/** A teacher's day as a file for a calendar. */
package fr.essaim.desk.files;
