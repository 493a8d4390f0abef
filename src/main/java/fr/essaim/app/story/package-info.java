/** The deterministic story "Journée du 12 mars", built by the project's own use cases: demo and tests share it. */
package fr.essaim.app.story;
