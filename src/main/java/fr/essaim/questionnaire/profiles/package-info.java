/** From answers to two axes, from two axes to a profile, from all profiles to a map and a scenario. */
package fr.essaim.questionnaire.profiles;
