/** How many workshops, how long, how many groups: what the numbers of a campaign allow, and what each choice costs. */
package fr.essaim.concerns.advice;
