/** Each kind of thing kept about a person, read for that person alone. */
package fr.essaim.app.own.kept;
