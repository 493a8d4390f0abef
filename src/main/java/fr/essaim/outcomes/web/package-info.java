/** Open data over HTTP: a workshop's address answers in three syntaxes, and so do the day, the dataset, the words. */
package fr.essaim.outcomes.web;
