/** The door: sessions, headers on every answer, proof that a form was ours, and who may call which route. */
package fr.essaim.web.security;
