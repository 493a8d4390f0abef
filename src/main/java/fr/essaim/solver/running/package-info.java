/** Searches that go on while the people who asked for them do something else: watched, stopped, come back to. */
package fr.essaim.solver.running;
