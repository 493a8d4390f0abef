/**
 * The workshops of a campaign: what is offered, by whom, answering which concerns. A workshop is the repeatable
 * offer; when and where it takes place belongs to the pathways.
 */
package fr.essaim.workshops;
