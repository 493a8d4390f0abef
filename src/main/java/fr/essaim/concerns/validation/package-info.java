/** A few teachers, drawn fairly, say whether the chosen concerns are theirs; or a meeting did. */
package fr.essaim.concerns.validation;
