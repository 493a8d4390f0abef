/** What the project team does: opens and closes the choice, settles what the draw leaves open, places by hand. */
package fr.essaim.pathways.choice.steering;
