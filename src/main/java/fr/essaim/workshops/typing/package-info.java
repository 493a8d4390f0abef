/** How workshops come to be: typed in by the project team, mended by their animators, published, withdrawn. */
package fr.essaim.workshops.typing;
