/**
 * What the teachers answered in Temps 1: the items, the answers of each, brought in from a survey tool or asked here.
 * The axes computed from them are in {@code profiles}, the way in from files in {@code intake} and {@code files}.
 */
package fr.essaim.questionnaire;
