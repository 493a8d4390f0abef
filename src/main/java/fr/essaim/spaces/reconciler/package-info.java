/**
 * The reconciler: compares what is wanted with what the host holds, and acts. Never a queue: whatever was lost on the
 * way, in either direction, the next comparison sees it.
 */
package fr.essaim.spaces.reconciler;
