/** What is kept about one person, put together for that person alone, to look at and to take away. */
package fr.essaim.app.own;
